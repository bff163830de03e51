import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIREFOX_ID, launchChromium, launchFirefox } from '../../scripts/browsers.ts';
import { version as packageVersion } from '../../package.json' with { type: 'json' };
import { backgroundOf } from '../support/background.ts';
import { ownWord } from '../support/entries.ts';
import { openInFirefox } from '../support/extension-browser.ts';
import { pickFromMenu, selectWords } from '../support/firefox-menu.ts';
import { servePages } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

// What happens when a browser that has the extension already is started again: it is not installed then.

const output = join(import.meta.dirname, '..', '..', '.output');

/** The part of the extension API that these tests ask for. */
interface Worker {
  chrome: {
    contextMenus: { removeAll(): Promise<void>; update(id: string, change: object, done: () => void): void };
    runtime: { lastError?: { message: string } };
    storage: { local: { set(items: object): Promise<void>; get(): Promise<{ ownIndex?: { version: string } }> } };
    developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  };
}

let profile: string;
let browser: Browser;

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'plainterm-profile-'));
});
afterEach(async () => {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Starts Chromium with the extension, lets something be done there, and starts it again. */
async function startTwice(between: () => Promise<void>): Promise<void> {
  browser = await launchChromium({ userDataDir: profile });
  const id = await browser.installExtension(join(output, 'chrome-mv3'));
  await between();
  // An unpacked extension is started only in developer mode.
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async () =>
    (globalThis as unknown as Worker).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await browser.close();
  keepInstalled(id);
  browser = await launchChromium({ userDataDir: profile });
}

/** Chromium marks what a driver installs, and takes it away at the next start. */
function keepInstalled(id: string): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as { extensions: { settings: Record<string, { creation_flags: number }> } };
  const installed = preferences.extensions.settings[id];
  if (!installed) throw new Error('the extension is not in the profile');
  installed.creation_flags &= ~INSTALLED_BY_DRIVER;
  writeFileSync(path, JSON.stringify(preferences));
}
const INSTALLED_BY_DRIVER = 1 << 15;

test('the menu of a selection has its item after chromium was started again', async () => {
  const hasItem = async () =>
    (await backgroundOf(browser)).evaluate(async () => {
      const { contextMenus, runtime } = (globalThis as unknown as Worker).chrome;
      return new Promise<boolean>((done) => {
        contextMenus.update('explain-selection', { visible: true }, () => done(runtime.lastError === undefined));
      });
    });
  await startTwice(async () => {
    await expect.poll(hasItem).toBe(true);
    // A browser may keep menus through a restart: this one has none to keep.
    await (await backgroundOf(browser)).evaluate(async () => (globalThis as unknown as Worker).chrome.contextMenus.removeAll());
    expect(await hasItem()).toBe(false);
  });
  await expect.poll(hasItem).toBe(true);
});

test('own words that had no room for their index get it when chromium is started again', async () => {
  const store = async (items: object) =>
    (await backgroundOf(browser)).evaluate(async (what) => (globalThis as unknown as Worker).chrome.storage.local.set(what), items);
  const version = async () =>
    (await backgroundOf(browser)).evaluate(
      async () => (await (globalThis as unknown as Worker).chrome.storage.local.get()).ownIndex?.version,
    );
  await startTwice(async () => {
    await store({ ownWords: [ownWord('ward round')] });
    await expect.poll(version).toMatch(/./);
    await store({ ownIndex: { version: '0.0.1' } });
    expect(await version()).toBe('0.0.1');
  });
  await expect.poll(version).toBe(packageVersion);
});

test('the menu of a selection has its item after firefox was started again', async () => {
  const server = await servePages({ '/page': pageOf('<p>The gait.</p>') });
  try {
    // A file that names its folder is an installed extension too, and stays one. What a driver installs goes with the session.
    mkdirSync(join(profile, 'extensions'));
    writeFileSync(join(profile, 'extensions', FIREFOX_ID), join(output, 'firefox-mv3'));
    const extraPrefsFirefox = {
      'extensions.autoDisableScopes': 0,
      'extensions.startupScanScopes': 1,
      'xpinstall.signatures.required': false,
    };
    const hasItem = async () => {
      const page = await browser.newPage();
      await page.goto(server.at('/page'));
      await page.bringToFront();
      await selectWords(page, 'gait');
      const has = await pickFromMenu(page, 'Explain “gait”');
      await page.close();
      return has;
    };

    browser = await launchFirefox({ userDataDir: profile, extraPrefsFirefox });
    await expect.poll(hasItem).toBe(true);
    const own = await openInFirefox(browser, 'glossary.html', '.glossary');
    await own.evaluate(async () => (globalThis as unknown as Record<'browser', Worker['chrome']>).browser.contextMenus.removeAll());
    expect(await hasItem()).toBe(false);
    await browser.close();

    browser = await launchFirefox({ userDataDir: profile, extraPrefsFirefox });
    await expect.poll(hasItem).toBe(true);
  } finally {
    await server.close();
  }
});
