import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ownWord } from '../support/entries.ts';
import { openChromium } from '../support/extension-browser.ts';

/** The part of the extension API that a test asks a page for. */
interface OwnPage {
  chrome: { storage: { local: { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>>; clear(): Promise<void> } } };
}

/** All that is stored, without what only fills the room. */
async function allStored(options: Page): Promise<Record<string, unknown>> {
  const items = await options.evaluate(async () => (globalThis as unknown as OwnPage).chrome.storage.local.get());
  return Object.fromEntries(Object.entries(items).filter(([key]) => !key.startsWith('fill')));
}

/** What is stored of the reader's; the index of own words is made of them. */
async function stored(options: Page): Promise<Record<string, unknown>> {
  const { ownIndex: _made, ...items } = await allStored(options);
  return items;
}

/** Fills the extension's room to the last byte, or until this many bytes are left. */
async function fill(options: Page, left = 0): Promise<void> {
  await options.evaluate(async (bytes) => {
    const { local } = (globalThis as unknown as OwnPage).chrome.storage;
    await local.set({ fillLast: 'x'.repeat(bytes) });
    for (let size = 8 * 1024 * 1024, at = 0; size >= 1; at += 1) {
      const fits = await local.set({ [`fill${at}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
      if (!fits) size = Math.floor(size / 2);
    }
    if (bytes > 0) await local.set({ fillLast: '' });
  }, left);
}

const statusOf = (options: Page, section: string) => options.$eval(`#${section} .save-status`, (status) => status.textContent ?? '');

// Firefox says neither how much room there is nor how much is left.
describe('room, in chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainterm-room-'));
  let reader: Awaited<ReturnType<typeof openChromium>>;
  let options: Page;

  beforeAll(async () => {
    reader = await openChromium();
    options = await reader.openOwn('options.html', '#backup');
  });
  afterAll(async () => {
    await reader.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await options.evaluate(async () => (globalThis as unknown as OwnPage).chrome.storage.local.clear());
  });

  const press = async (section: string, text: string) => {
    const button = await options.waitForSelector(`#${section} button::-p-text(${text})`);
    await button?.click();
  };

  test('without room a choice is not stored: the reader is told, and sees what holds', async () => {
    await reader.store({ mention: 'page' });
    await options.waitForSelector('input[value="page"]:checked');
    await fill(options);
    await options.click('input[name="closing"][value="slow"]');
    await expect.poll(() => statusOf(options, 'card')).toBe('There is no room left to store this. Nothing was changed.');
    await options.waitForSelector('input[name="closing"][value="normal"]:checked');
    await expect.poll(() => stored(options)).toEqual({ mention: 'page' });
  });

  test('a backup that does not fit is not used in part: nothing is lost, and it waits to be used', async () => {
    await reader.store({ known: ['gait'], mention: 'page' });
    await fill(options, 500);
    const path = join(folder, 'large.json');
    const settings = { mention: 'every', known: Array.from({ length: 200 }, (_, at) => `word-${at}`) };
    writeFileSync(path, JSON.stringify({ format: 'plainterm-backup', version: 2, settings }));
    const input = await options.$('#backup input[type="file"]');
    await input?.uploadFile(path);
    await options.waitForSelector('input[name="how"]');
    await options.click('input[name="how"][value="replace"]');
    await press('backup', 'Use this file');
    await expect.poll(() => statusOf(options, 'backup')).toContain('There is no room left to store this. Nothing was changed.');
    await expect.poll(() => stored(options)).toEqual({ known: ['gait'], mention: 'page' });
    await options.evaluate(async () => (globalThis as unknown as OwnPage).chrome.storage.local.set({ fill0: '' }));
    await press('backup', 'Use this file');
    await expect.poll(() => statusOf(options, 'backup')).toContain('The file is in use.');
    await expect.poll(() => stored(options)).toEqual(settings);
  });

  test.each([
    { what: 'no room', isForWords: false },
    // Without its index a word would be stored, and marked nowhere.
    { what: 'room for the words but not for their index', isForWords: true },
  ])('with $what an own word is not stored: it is told, the words stay, and so does what was typed', async ({ isForWords }) => {
    const [before, typed] = [ownWord('ward round'), ownWord('orthofoil', { inShort: 'a sole' })];
    await reader.store({ ownWords: [before] });
    await expect.poll(async () => Object.keys(await allStored(options))).toContain('ownIndex');
    await options.waitForSelector('#own-words .own-word');
    await fill(options, isForWords ? JSON.stringify(typed).length + 5 : 0);
    const all = await allStored(options);

    await press('own-words', 'Add a word');
    await options.type('#own-term', 'orthofoil');
    await options.type('#own-inShort', 'a sole');
    await press('own-words', 'Save this word');
    await expect.poll(() => statusOf(options, 'own-words')).toBe('There is no room left to store this. Nothing was changed.');
    expect(await allStored(options)).toEqual(all);
    await expect.poll(() => options.$$eval('.own-word strong', (words) => words.map((word) => word.textContent))).toEqual(['ward round']);
    const fields = await options.$$eval('.own-form input, .own-form textarea', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    expect(fields).toEqual(['orthofoil', '', 'a sole', '']);

    await options.evaluate(async () => (globalThis as unknown as OwnPage).chrome.storage.local.set({ fill0: '' }));
    await press('own-words', 'Save this word');
    await expect.poll(() => statusOf(options, 'own-words')).toContain('“orthofoil” is saved.');
    await expect.poll(() => stored(options)).toEqual({ ownWords: [before, typed] });
    await options.reload();
  });

  test('a backup whose own words have room without their index is not used', async () => {
    await reader.store({ mention: 'page' });
    const words = [ownWord('ward round')];
    await fill(options, `ownWords${JSON.stringify(words)}`.length + 5);
    const path = join(folder, 'words.json');
    writeFileSync(path, JSON.stringify({ format: 'plainterm-backup', version: 2, settings: {}, ownWords: words }));
    const input = await options.$('#backup input[type="file"]');
    await input?.uploadFile(path);
    await press('backup', 'Use this file');
    await expect.poll(() => statusOf(options, 'backup')).toContain('There is no room left to store this. Nothing was changed.');
    expect(await allStored(options)).toEqual({ mention: 'page' });
    await press('backup', 'Cancel');
  });

  test('it is told when the room is nearly full, and not before', async () => {
    await reader.store({ mention: 'page' });
    await options.waitForSelector('input[value="page"]:checked');
    expect(await options.$('.warning')).toBeNull();
    await options.evaluate(async () => {
      await (globalThis as unknown as OwnPage).chrome.storage.local.set({ fill: 'x'.repeat(9 * 1024 * 1024) });
    });
    await reader.store({ mention: 'every' });
    const warning = await options.waitForSelector('.warning');
    expect(await warning?.evaluate((element) => element.textContent)).toBe(
      'The browser’s room for Plainterm is nearly full: 9 of 10 MB are in use.',
    );
  });
});
