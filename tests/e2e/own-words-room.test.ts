import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { ownWord } from '../support/entries.ts';
import { openChromium } from '../support/extension-browser.ts';
import { fillStorage, makeRoom } from '../support/full-storage.ts';
import { expectMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

/** The part of the extension API that these tests ask the service worker for. */
interface Worker {
  chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
}

const somePage = pageOf('<h1>A page</h1><p>The gait, the ward round and the orthofoil.</p>');
/** The index of the first takes more room than the second with its own. */
const words = [ownWord('ward round', { forms: Array.from({ length: 20 }, (_, at) => `round of ward ${at}`) }), ownWord('orthofoil')];
/** An index that another version has made: no page of this one can read it, and it takes less room. */
const ofAnotherVersion = { version: '0.0.1' };
const unmarked = /Your words are safe, but pages cannot mark them until there is more room: .+ press “Try again”\./;

// Firefox grants more room than a test can fill to the last byte.
describe('own words whose index has no room in a new version, in chromium', () => {
  let server: PageServer;
  let reader: Awaited<ReturnType<typeof openChromium>>;

  beforeEach(async () => {
    server = await servePages({ '/page': somePage });
    reader = await openChromium();
  });
  afterEach(async () => {
    await reader.close();
    await server.close();
  });

  const stored = async () => (await reader.worker()).evaluate(async () => (globalThis as unknown as Worker).chrome.storage.local.get());
  /** The settings page after an update that found no room for the index. */
  const openUpdated = async () => {
    await reader.store({ ownWords: words });
    await expect.poll(async () => Object.keys(await stored())).toContain('ownIndex');
    await reader.store({ ownIndex: ofAnotherVersion });
    await fillStorage(await reader.worker());
    // Installing over it is what an update is.
    await reader.install();
    return reader.openOwn('options.html', '.own-unmarked');
  };
  const told = (options: Page) => options.$eval('#own-words', (part) => (part as HTMLElement).innerText);
  const statusOf = (options: Page) => options.$eval('#own-words .save-status', (status) => status.textContent ?? '');
  const press = async (options: Page, name: string) => {
    const button = await options.waitForSelector(`#own-words ::-p-aria([name="${name}"][role="button"])`);
    await button?.click();
  };

  test('are kept, and the reader is told and can have them marked once there is room', async () => {
    const options = await openUpdated();
    await expect.poll(() => told(options)).toMatch(unmarked);
    expect(await accessibilityFaults(options)).toEqual([]);
    const page = await reader.open(server.at('/page'));
    await expectMarks(page, ['gait'], options);
    const popup = await reader.openPopup(page);
    await expect
      .poll(() => popup.$eval('.popup', (element) => (element as HTMLElement).innerText))
      .toContain('Your own words are safe, but pages cannot mark them until there is more room. The settings say what to do.');
    await popup.close();

    await options.bringToFront();
    await press(options, 'Try again');
    await expect.poll(() => statusOf(options)).toBe('There is no room left to store this. Nothing was changed.');
    expect(await stored()).toMatchObject({ ownWords: words, ownIndex: ofAnotherVersion });
    await makeRoom(await reader.worker());
    await press(options, 'Try again');
    await expect.poll(() => statusOf(options)).toBe('Your words are marked again.');
    await expect.poll(() => told(options)).not.toMatch(unmarked);
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('own-words-title');
    await expectMarks(page, ['gait', 'ward round', 'orthofoil'], options);
    const again = await reader.openPopup(page);
    await again.waitForSelector('[role="switch"]');
    expect(await again.$eval('.popup', (element) => (element as HTMLElement).innerText)).not.toContain('are safe');
  });

  test('can be removed to make room, though it is not enough for the others yet', async () => {
    const options = await openUpdated();
    // The little that it frees is less than the index of the other needs.
    await press(options, 'Remove orthofoil');
    await expect.poll(() => statusOf(options)).toContain('“orthofoil” is removed.');
    expect((await stored())['ownWords']).toEqual([words[0]]);
    await expect.poll(() => told(options)).toMatch(unmarked);
    await makeRoom(await reader.worker());
    await press(options, 'Try again');
    await expectMarks(await reader.open(server.at('/page')), ['gait', 'ward round'], options);
    await expect.poll(() => told(options)).not.toMatch(unmarked);
  });
});
