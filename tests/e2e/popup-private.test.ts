import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../support/extension-browser.ts';
import { waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article } from './pages.ts';

/** The part of the extension API that this test asks the service worker for. */
interface Worker {
  chrome: {
    storage: { local: { get(keys: string[]): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
    tabs: { query(query: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
    windows: { create(what: object): Promise<unknown> };
  };
}

/** What chrome://extensions itself uses when the reader changes what an extension may do. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: object): Promise<void>;
      updateProfileConfiguration(change: object): Promise<void>;
    };
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
  const settings = await reader.open('chrome://extensions');
  // The extension starts anew with this, and an unpacked one may only in developer mode.
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, reader.id());
  await waitForMarks(await reader.open(server.at('/article')));
  await (
    await reader.worker()
  ).evaluate(async (url) => {
    const { chrome } = globalThis as unknown as Worker;
    await chrome.storage.local.set({ recent: [{ kind: 'term', id: 'tendon' }] });
    await chrome.windows.create({ incognito: true, url });
  }, server.at('/article'));
  const tabOf = async (isPrivate: boolean) =>
    (await reader.worker()).evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as Worker;
      return (await chrome.tabs.query({})).find(({ url, incognito }) => incognito === wanted && url?.endsWith('/article'))?.id;
    }, isPrivate);
  await expect.poll(() => tabOf(true), { timeout: 10_000 }).toBeDefined();
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
  expect(await lookUp(await tabOf(true), 'sciatica')).not.toContain('You looked up');
  // What is looked up in another window afterwards shows that the private one had its time.
  expect(await lookUp(await tabOf(false), 'gait')).toContain('You looked up');
  await expect.poll(stored, { timeout: 10_000 }).toEqual({
    recent: [
      { kind: 'term', id: 'gait' },
      { kind: 'term', id: 'tendon' },
    ],
  });
});
