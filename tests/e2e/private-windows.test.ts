import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { bothInPrivate, openPrivate, tabOf } from '../support/private-windows.ts';
import { pressInCard, readCard, waitForMarks, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article } from './pages.ts';

/** The part of the extension API that these tests ask for. */
interface Api {
  chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
}

describe.each(bothInPrivate)('private windows in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let address: string;
  let ordinary: Page;

  beforeAll(async () => {
    server = await servePages({ '/article': article });
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    reader = await openBrowser();
    address = server.at('/article');
    ordinary = await reader.open(address);
    await waitForMarks(ordinary, 6);
  });
  afterEach(async () => {
    await reader.close();
  });

  const stored = async (key: string) =>
    (await (await reader.api()).evaluate(async (what) => (globalThis as unknown as Api).chrome.storage.local.get(what), key))[key];
  /** Opens the page in a private window too. */
  const goPrivate = async (): Promise<Page> => {
    const before = new Set(await reader.browser.pages());
    await openPrivate(reader, address);
    const found = async () => {
      const others = (await reader.browser.pages()).filter((page) => !before.has(page));
      const addresses = await Promise.all(others.map(async (page) => page.evaluate(() => location.href).catch(() => '')));
      return others[addresses.indexOf(address)];
    };
    await expect.poll(found).toBeDefined();
    return (await found()) ?? ordinary;
  };
  /** The popup over the private tab, or over the ordinary one, once it knows it. */
  const popupOver = async (isPrivate: boolean): Promise<Page> => {
    const popup = await reader.openOwn(`popup.html?tab=${await tabOf(reader, address, isPrivate)}`, '.popup');
    await popup.waitForSelector('[role="switch"]');
    return popup;
  };
  const textOf = (popup: Page) => popup.$eval('.popup', (element) => (element as HTMLElement).innerText);

  test('keep nothing that is looked up, and list nothing', async () => {
    await reader.store({ recent: [{ kind: 'term', id: 'tendon' }] });
    await goPrivate();
    /** Looks a word up, and tells what the popup then lists. */
    const lookUp = async (popup: Page, word: string): Promise<string> => {
      await popup.type('input[type="search"]', word);
      await popup.waitForFunction((wanted) => document.querySelector('.list-item')?.textContent === wanted, {}, word);
      await popup.click('.list-item');
      await popup.waitForSelector('.entry');
      await popup.keyboard.press('Escape');
      await popup.keyboard.press('Escape');
      await popup.waitForFunction(() => document.querySelector('.list-title') !== null);
      return textOf(popup);
    };
    expect(await lookUp(await popupOver(true), 'sciatica')).not.toContain('You looked up');
    // What is looked up in another window afterwards shows that the private one had its time.
    expect(await lookUp(await popupOver(false), 'gait')).toContain('You looked up');
    await expect
      .poll(() => stored('recent'))
      .toEqual([
        { kind: 'term', id: 'gait' },
        { kind: 'term', id: 'tendon' },
      ]);
  });

  test('are told of in the popup, and a rule that is made there holds in the other windows', async () => {
    await goPrivate();
    const popup = await popupOver(true);
    await popup.waitForFunction(() => document.body.innerText.includes('This is a private window.'));
    await popup.click('[role="switch"]');
    await waitForNoMarks(ordinary);
    const other = await popupOver(false);
    await other.waitForSelector('[role="switch"][aria-checked="false"]');
    expect(await textOf(other)).not.toContain('private window');
  });

  test('have marks and cards, which say that the list stays after the window is closed', async () => {
    const page = await goPrivate();
    await page.bringToFront();
    await waitForMarks(page, 6);
    const stays = 'Your list is kept on this computer, also after you close this private window.';
    expect(await readCard(reader, page, 'gait')).toContain(stays);
    await pressInCard(reader, page, 'Add to my list');
    await expect.poll(() => stored('sheet')).toMatchObject([{ id: 'gait' }]);
    await ordinary.bringToFront();
    expect(await readCard(reader, ordinary, 'lumbar spine')).not.toContain(stays);
  });
});
