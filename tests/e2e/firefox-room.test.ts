import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ownWord } from '../support/entries.ts';
import { openFirefox } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';

/** The part of the extension API that these tests ask for. */
interface Api {
  chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
}

// Firefox grants much room, and after it has refused one letter it may take two: a store that is full to the last byte is not to be had.
// So these tests grant it little, and ask for more than that at once.
const ROOM_IN_KB = 512;
const noRoom = 'There is no room left to store this. Nothing was changed.';
const before = [ownWord('ward round')];
const small = { term: 'orthofoil', inShort: 'a sole' };
/** Of less than 1 MB: more is kept in a file beside the store, and refused in another way. */
const large = { ...small, lay: phrases(640 * 1024) };

describe('room, in firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainterm-room-'));
  let reader: ExtensionBrowser;
  let options: Page;

  beforeAll(async () => {
    reader = await openFirefox({ preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': ROOM_IN_KB } });
    options = await reader.openOwn('options.html', '#own-words');
  });
  afterAll(async () => {
    await reader.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await reader.store({ ownWords: before });
    await options.waitForFunction(() => document.querySelectorAll('.own-word').length === 1, { polling: 50 });
  });

  const stored = async () => (await reader.api()).evaluate(async () => (globalThis as unknown as Api).chrome.storage.local.get());
  const ownWords = async () => (await stored())['ownWords'];
  const statusOf = (section: string) => options.$eval(`#${section} .save-status`, (status) => status.textContent ?? '');
  const press = async (section: string, text: string) => {
    const button = await options.waitForSelector(`#${section} button::-p-text(${text})`);
    await button?.click();
  };
  const openFile = async (section: string, text: string) => {
    const path = join(folder, 'mine.json');
    writeFileSync(path, text);
    const input = await options.$(`#${section} input[type="file"]`);
    await input?.uploadFile(path);
  };

  test('words that have no room are not taken: it is told, nothing is lost, and a smaller file can be used', async () => {
    await openFile('own-words', JSON.stringify([large]));
    await press('own-words', 'Take these words');
    await expect.poll(() => statusOf('own-words')).toBe(noRoom);
    expect(await ownWords()).toEqual(before);
    await openFile('own-words', JSON.stringify([small]));
    await press('own-words', 'Take these words');
    await expect.poll(() => statusOf('own-words')).toContain('The words of the file are yours now.');
    expect(await ownWords()).toEqual([...before, ownWord(small.term, small)]);
  });

  test('a backup that has no room is not used in part', async () => {
    const backup = { format: 'plainterm-backup', version: 2, settings: { mention: 'every' }, ownWords: [ownWord(large.term, large)] };
    await openFile('backup', JSON.stringify(backup));
    await press('backup', 'Use this file');
    await expect.poll(() => statusOf('backup')).toBe(noRoom);
    expect(await ownWords()).toEqual(before);
    expect(await stored()).not.toHaveProperty('mention');
    await press('backup', 'Cancel');
  });

  test('what is chosen after that is stored at once', async () => {
    await openFile('backup', JSON.stringify({ format: 'plainterm-backup', version: 2, settings: { known: large.lay } }));
    await press('backup', 'Use this file');
    await expect.poll(() => statusOf('backup')).toBe(noRoom);
    await options.click('input[name="mention"][value="every"]');
    await expect.poll(() => statusOf('how-much')).toBe('Saved.');
    expect(await stored()).toHaveProperty('mention', 'every');
  });
});

/** Phrases that take their room: the browser presses together what repeats itself. */
function phrases(size: number): string[] {
  let seed = 1;
  const letter = () => {
    seed = (seed * 48_271) % 0x7fff_ffff;
    return String.fromCharCode(97 + (seed % 26));
  };
  return Array.from({ length: size / 80 }, () => Array.from({ length: 80 }, letter).join(''));
}
