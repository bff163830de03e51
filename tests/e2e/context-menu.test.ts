import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openChromium } from '../support/extension-browser.ts';
import { marks, waitForCard, waitForMarks, waitForNoCard, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, framesPage, innerPage } from './pages.ts';

/** The part of the extension API that these tests ask the service worker for. */
interface MenuWorker {
  chrome: {
    tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
    scripting: {
      executeScript(what: { target: object; func: () => string }): Promise<{ frameId: number; result: string }[]>;
    };
    contextMenus: {
      update(id: string, change: object, done: () => void): void;
      onClicked: { dispatch(info: object, tab: object): void };
    };
    commands: { onCommand: { dispatch(name: string): void } };
    runtime: { lastError?: { message: string } };
  };
}

/** In Firefox nothing can play a command in the background; the menu there is in context-menu-firefox.test.ts. */
describe('the menu of a selection and the switch by key, in chromium', () => {
  let server: PageServer;
  let reader: Awaited<ReturnType<typeof openChromium>>;

  beforeAll(async () => {
    server = await servePages({ '/article': article, '/frames': framesPage, '/inner': innerPage });
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    reader = await openChromium();
  });
  afterEach(async () => {
    await reader.close();
  });

  /** Uses the menu over some selected words in the frame at an address. */
  const useMenu = async (address: string, words: string) =>
    (await reader.worker()).evaluate(
      async (url, selectionText) => {
        const { chrome } = globalThis as unknown as MenuWorker;
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const target = { tabId: tab?.id, allFrames: true };
        const frames = await chrome.scripting.executeScript({ target, func: () => location.href });
        const frameId = frames.find(({ result }) => result === url)?.frameId;
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'explain-selection', selectionText, frameId }, tab ?? {});
      },
      address,
      words,
    );

  test('has "Explain" in it from the install on', async () => {
    const missing = (id: string) =>
      reader.worker().then(async (worker) =>
        worker.evaluate(async (item) => {
          const { chrome } = globalThis as unknown as MenuWorker;
          return new Promise<boolean>((resolve) => {
            chrome.contextMenus.update(item, { visible: true }, () => resolve(chrome.runtime.lastError !== undefined));
          });
        }, id),
      );
    // The browser makes the menu in its own time.
    await expect.poll(async () => missing('explain-selection')).toBe(false);
    expect(await missing('another')).toBe(true);
  });

  test('explains the selection in the frame that it was used in, of another site too', async () => {
    const page = await reader.open(server.at('/frames'));
    await waitForMarks(page, 1);
    const address = server.at('/inner', 'frame.example');
    const frame = await page.waitForFrame(address);
    await waitForMarks(frame, 1);
    await frame.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
    await useMenu(address, 'sciatica');
    await frame.waitForFunction(() => document.querySelector<HTMLElement>('glossary-card')?.style.visibility === 'visible');
    expect(await reader.card.text(frame)).toMatch(/^sciatica\n/m);
    expect(await page.$('glossary-card')).toBeNull();
  });

  test('explains on the welcome page too, and says so where there is no entry', async () => {
    const page = await reader.openOwn('welcome.html#again', '.welcome-try');
    await waitForMarks(page, 5);
    // No script can be run in this page to ask for its frames: it has but one.
    const use = async (selectionText: string) => {
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.welcome-try') ?? document.body));
      const worker = await reader.worker();
      await worker.evaluate(
        async (words, url) => {
          const { chrome } = globalThis as unknown as MenuWorker;
          const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
          chrome.contextMenus.onClicked.dispatch({ menuItemId: 'explain-selection', selectionText: words, frameId: 0 }, tab ?? {});
        },
        selectionText,
        page.url(),
      );
      await waitForCard(page);
      return reader.card.text(page);
    };
    expect(await use('tendinopathy')).toMatch(/^tendinopathy\n/m);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await use('xylophones')).toContain('No entry for “xylophones”');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('explains on a site that is off, and Escape and a click close the card', async () => {
    const page = await reader.open(server.at('/article'));
    await reader.store({ sites: { [new URL(page.url()).hostname]: 'off' } });
    await waitForNoMarks(page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
    await useMenu(page.url(), 'gait');
    await waitForCard(page);
    expect(await reader.card.text(page)).toMatch(/^gait\n/m);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await useMenu(page.url(), 'gait');
    await waitForCard(page);
    await page.mouse.click(600, 600);
    await waitForNoCard(page);
  });

  test('a key switches the site off and on', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const press = async () =>
      (await reader.worker()).evaluate(() => (globalThis as unknown as MenuWorker).chrome.commands.onCommand.dispatch('toggle-site'));
    await press();
    await waitForNoMarks(page);
    await press();
    await waitForMarks(page, 6);
    expect(await marks(page)).toHaveLength(6);
  });
});
