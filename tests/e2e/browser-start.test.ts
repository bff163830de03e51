import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIREFOX_ID, launchChromium, launchFirefox } from '../../scripts/browsers.ts';
import { backgroundOf } from '../support/background.ts';
import { openInFirefox } from '../support/extension-browser.ts';
import { pickFromMenu } from '../support/firefox-menu.ts';
import { servePages } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

// What happens when a browser that has the extension already is started again: it is not installed then, so nothing else puts the
// item into the menu.

const output = join(import.meta.dirname, '..', '..', '.output');

/** The part of the extension API that these tests ask for. */
interface MenuOwner {
  chrome: {
    contextMenus: { removeAll(): Promise<void>; update(id: string, change: object, done: () => void): void };
    runtime: { lastError?: { message: string } };
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

test('the menu of a selection has its item after chromium was started again', async () => {
  const hasItem = async () =>
    (await backgroundOf(browser)).evaluate(async () => {
      const { contextMenus, runtime } = (globalThis as unknown as MenuOwner).chrome;
      return new Promise<boolean>((done) => {
        contextMenus.update('explain-selection', { visible: true }, () => done(runtime.lastError === undefined));
      });
    });

  browser = await launchChromium({ userDataDir: profile });
  const id = await browser.installExtension(join(output, 'chrome-mv3'));
  await expect.poll(hasItem).toBe(true);
  // A browser may keep menus through a restart: this one has none to keep.
  await (await backgroundOf(browser)).evaluate(async () => (globalThis as unknown as MenuOwner).chrome.contextMenus.removeAll());
  expect(await hasItem()).toBe(false);
  // An unpacked extension is started only in developer mode.
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async () =>
    (globalThis as unknown as MenuOwner).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await browser.close();
  keepInstalled(id);

  browser = await launchChromium({ userDataDir: profile });
  await expect.poll(hasItem).toBe(true);
});

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
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
      const has = await pickFromMenu(page, 'Explain “The gait.”');
      await page.close();
      return has;
    };

    browser = await launchFirefox({ userDataDir: profile, extraPrefsFirefox });
    await expect.poll(hasItem).toBe(true);
    const own = await openInFirefox(browser, 'glossary.html', '.glossary');
    await own.evaluate(async () => (globalThis as unknown as Record<'browser', MenuOwner['chrome']>).browser.contextMenus.removeAll());
    expect(await hasItem()).toBe(false);
    await browser.close();

    browser = await launchFirefox({ userDataDir: profile, extraPrefsFirefox });
    await expect.poll(hasItem).toBe(true);
  } finally {
    await server.close();
  }
});
