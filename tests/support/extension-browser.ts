import { join } from 'node:path';
import { TimeoutError } from 'puppeteer-core';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { FIREFOX_UUID, launchChromium, launchFirefox } from '../../scripts/browsers.ts';
import { backgroundOf } from './background.ts';
import { chromiumCard, firefoxCard } from './closed-root.ts';
import type { CardReader } from './closed-root.ts';
import { sendBidi } from './firefox-window.ts';

const output = join(import.meta.dirname, '..', '..', '.output');

/** A real browser with the built extension in it. */
export interface ExtensionBrowser {
  name: 'chromium' | 'firefox';
  browser: Browser;
  card: CardReader;
  /** Opens an address in a new tab in front and waits until it has loaded. */
  open(address: string): Promise<Page>;
  /** Opens one of the extension's own pages in a new tab in front, and waits until it shows what the selector finds. */
  openOwn(path: string, selector: string): Promise<Page>;
  /** Opens the popup over a page: the real one from the toolbar in Chromium, the popup page told its tab in Firefox. */
  openPopup(page: Page): Promise<Page>;
  /** What the toolbar says over a page, in front or not; over one that the extension may not know of, what holds by default. */
  title(page: Page): Promise<string>;
  /** Puts items into the extension's storage, as if the reader had chosen them. */
  store(items: object): Promise<void>;
  /** Where the extension's API can be asked, as `chrome`: the background in Chromium, one of its pages in Firefox. */
  api(): Promise<Pick<WebWorker, 'evaluate'>>;
  /**
   * Plays a keyboard command over the page in front: neither browser tells an extension of keys that a driver presses. In Chromium
   * the background gets it. In Firefox nothing can play one there, so one of our pages tells the frames, as the background would.
   */
  command(page: Page, name: 'explain' | 'explain-previous'): Promise<void>;
  /** The commands with their keys. */
  commands(): Promise<{ name?: string; shortcut?: string }[]>;
  /** Waits until a tab of the extension shows an address with this ending. */
  waitForOwnTab(ending: string): Promise<void>;
  close(): Promise<void>;
}

/** What only Chromium lets tests reach. */
export interface ChromiumBrowser extends ExtensionBrowser {
  /** The extension's id. */
  id(): string;
  install(): Promise<void>;
  /** The background, woken if it sleeps. */
  worker(): Promise<WebWorker>;
}

export async function openChromium({ install = true } = {}): Promise<ChromiumBrowser> {
  const browser = await launchChromium();
  const doInstall = () => browser.installExtension(join(output, 'chrome-mv3'));
  let id = install ? await doInstall() : '';
  // The page that greets a new reader shows that the background has run; it would come to the front later.
  if (install) await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  return {
    name: 'chromium',
    browser,
    card: chromiumCard,
    open: (address) => openInFront(browser, address),
    async openOwn(path, selector) {
      const page = await openInFront(browser, `chrome-extension://${id}/${path}`);
      await page.waitForSelector(selector);
      return page;
    },
    async openPopup(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not installed');
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await page.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      await popup.waitForSelector('.popup');
      return popup;
    },
    async store(items) {
      const worker = await backgroundOf(browser);
      await worker.evaluate(async (what) => {
        const { chrome } = globalThis as unknown as { chrome: OwnPage['browser'] };
        await chrome.storage.local.set(what);
      }, items);
    },
    api: () => backgroundOf(browser),
    async title(page) {
      const worker = await backgroundOf(browser);
      return worker.evaluate(titleOf, await addressOf(page));
    },
    async command(_, name) {
      const worker = await backgroundOf(browser);
      await worker.evaluate((what) => (globalThis as unknown as CommandWorker).chrome.commands.onCommand.dispatch(what), name);
    },
    async commands() {
      const worker = await backgroundOf(browser);
      return worker.evaluate(async () => (globalThis as unknown as CommandWorker).chrome.commands.getAll());
    },
    async waitForOwnTab(ending) {
      await browser.waitForTarget((target) => target.url().endsWith(ending));
    },
    id: () => id,
    async install() {
      id = await doInstall();
    },
    worker: () => backgroundOf(browser),
    close: () => browser.close(),
  };
}

export interface FirefoxOptions {
  /** Runs in the browser while it does not have the extension yet. */
  before?: (open: ExtensionBrowser['open']) => Promise<void>;
  /** Preferences beside those of all tests. */
  preferences?: Record<string, unknown>;
  /** May the extension into private windows? */
  inPrivateToo?: boolean;
}

export async function openFirefox({ before, preferences = {}, inPrivateToo = false }: FirefoxOptions = {}): Promise<ExtensionBrowser> {
  const browser = await launchFirefox({ extraPrefsFirefox: preferences });
  await before?.((address) => openInFront(browser, address));
  await sendBidi(browser, 'webExtension.install', {
    extensionData: { type: 'path', path: join(output, 'firefox-mv3') },
    'moz:allowPrivateBrowsing': inPrivateToo,
  });
  const openOwn = async (path: string, selector: string) => openInFirefox(browser, path, selector);
  const glossary = await openOwn('glossary.html', '.glossary');
  const tabOf = async (page: Page) =>
    glossary.evaluate(
      async (url) => {
        const { tabs } = (globalThis as unknown as OwnPage).browser;
        return (await tabs.query({})).find((one) => one.url === url)?.id;
      },
      // Of the extension's own pages the driver knows no address.
      await page.evaluate(() => location.href),
    );
  return {
    name: 'firefox',
    browser,
    card: firefoxCard,
    open: (address) => openInFront(browser, address),
    async openOwn(path, selector) {
      const page = await openOwn(path, selector);
      await page.setViewport({ width: 900, height: 700 });
      await page.bringToFront();
      return page;
    },
    async openPopup(page) {
      return openOwn(`popup.html?tab=${await tabOf(page)}`, '.popup');
    },
    async store(items) {
      await glossary.evaluate(async (what) => (globalThis as unknown as OwnPage).browser.storage.local.set(what), items);
    },
    api: async () => glossary,
    title: async (page) => glossary.evaluate(titleOf, await addressOf(page)),
    async command(page, name) {
      const tab = await tabOf(page);
      await glossary.evaluate(
        async (id, kind) => {
          await (globalThis as unknown as OwnPage).browser.tabs.sendMessage(id ?? 0, { kind });
        },
        tab,
        name,
      );
    },
    commands: () => glossary.evaluate(async () => (globalThis as unknown as OwnPage).browser.commands.getAll()),
    async waitForOwnTab(ending) {
      await glossary.waitForFunction(
        async (wanted) => {
          const { tabs } = (globalThis as unknown as OwnPage).browser;
          return (await tabs.query({})).some(({ url }) => url?.endsWith(wanted));
        },
        {},
        ending,
      );
    },
    close: () => browser.close(),
  };
}

/** Opens one of the extension's own pages in Firefox, which never tells under automation that one has loaded: what is on the page tells it. */
export async function openInFirefox(browser: Browser, path: string, selector: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${FIREFOX_UUID}/${path}`).catch(() => {});
  for (;;) {
    try {
      await page.waitForSelector(selector);
      return page;
    } catch (error) {
      // Asked in the moment between two documents, Firefox answers with an error of its own; then ask again.
      if (error instanceof TimeoutError) throw error;
      // It is told at once, again and again: without a turn for the connection its news of the next document would never be read.
      await new Promise((done) => {
        setImmediate(done);
      });
    }
  }
}

/** What tests ask of the extension API in one of the extension's own pages. */
interface OwnPage {
  browser: {
    tabs: { query(query: object): Promise<{ id: number; url?: string }[]>; sendMessage(tab: number, message: object): Promise<void> };
    commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
    storage: { local: { set(items: object): Promise<void> } };
    action: { getTitle(tab: { tabId?: number }): Promise<string> };
  };
}

/** What tests ask of the service worker. */
interface CommandWorker {
  chrome: { commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]>; onCommand: { dispatch(name: string): void } } };
}

/** Puppeteer does not notice that Firefox brought a page back from the back-forward cache. */
async function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

/** Runs in the extension. */
async function titleOf(url: string): Promise<string> {
  const { browser, chrome = browser } = globalThis as unknown as { browser: OwnPage['browser']; chrome?: OwnPage['browser'] };
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  return chrome.action.getTitle(tab ? { tabId: tab.id } : {});
}

async function openInFront(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 700 });
  await page.goto(address);
  await page.bringToFront();
  return page;
}

/** For `describe.each`: what a page sees is tested in both. */
export const bothBrowsers = [
  { name: 'chromium', openBrowser: openChromium as () => Promise<ExtensionBrowser> },
  { name: 'firefox', openBrowser: async () => openFirefox() },
];
