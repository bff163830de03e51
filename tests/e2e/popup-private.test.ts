import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../support/extension-browser.ts';
import { allowPrivateWindows, openPrivate, tabOf } from '../support/private-windows.ts';
import { waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article } from './pages.ts';

/** The part of the extension API that this test asks the service worker for. */
interface Worker {
  chrome: {
    storage: { local: { get(keys: string[]): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  };
}

let server: PageServer;
let reader: Awaited<ReturnType<typeof openChromium>>;

beforeAll(async () => {
  server = await servePages({ '/article': article });
  reader = await openChromium();
});
afterAll(async () => {
  await reader.close();
  await server.close();
});

test('in private windows nothing that is looked up is kept, and nothing is listed', async () => {
  await allowPrivateWindows(reader);
  const address = server.at('/article');
  await waitForMarks(await reader.open(address));
  await (
    await reader.worker()
  ).evaluate(async () => {
    const { chrome } = globalThis as unknown as Worker;
    await chrome.storage.local.set({ recent: [{ kind: 'term', id: 'tendon' }] });
  });
  await openPrivate(reader, address);
  await expect.poll(() => tabOf(reader, address, true)).toBeDefined();
  const stored = async () =>
    (await reader.worker()).evaluate(async () => (globalThis as unknown as Worker).chrome.storage.local.get(['recent']));
  /** Looks a word up, and tells what the popup then lists. */
  const lookUp = async (tab: number | undefined, word: string): Promise<string> => {
    const popup: Page = await reader.open(`chrome-extension://${reader.id()}/popup.html?tab=${tab}`);
    // The switch shows that the popup knows its tab.
    await popup.waitForSelector('[role="switch"]');
    await popup.type('input[type="search"]', word);
    await popup.waitForFunction((wanted) => document.querySelector('.list-item')?.textContent === wanted, {}, word);
    await popup.click('.list-item');
    await popup.waitForSelector('.entry');
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => document.querySelector('.list-title') !== null);
    return popup.$eval('.popup', (element) => (element as HTMLElement).innerText);
  };
  expect(await lookUp(await tabOf(reader, address, true), 'sciatica')).not.toContain('You looked up');
  // What is looked up in another window afterwards shows that the private one had its time.
  expect(await lookUp(await tabOf(reader, address, false), 'gait')).toContain('You looked up');
  await expect.poll(stored).toEqual({
    recent: [
      { kind: 'term', id: 'gait' },
      { kind: 'term', id: 'tendon' },
    ],
  });
});
