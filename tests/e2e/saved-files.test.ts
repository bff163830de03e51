import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloadedFile } from '../support/downloads.ts';
import { ownWord } from '../support/entries.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';

/** The part of the extension API that a test asks a page for. */
interface OwnPage {
  chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
}

describe.each(bothBrowsers)('files that are saved, in $name', ({ openBrowser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'plainterm-files-'));
  let reader: ExtensionBrowser;
  let options: Page;

  beforeAll(async () => {
    reader = await openBrowser();
    options = await reader.openOwn('options.html', '#backup');
  });
  afterAll(async () => {
    await reader.close();
    rmSync(folder, { recursive: true });
  });

  const press = async (section: string, text: string) => {
    const button = await options.waitForSelector(`#${section} button::-p-text(${text})`);
    await button?.click();
  };
  const statusOf = (section: string) => options.$eval(`#${section} .save-status`, (status) => status.textContent ?? '');
  const ownWords = async () =>
    options.evaluate(async () => (await (globalThis as unknown as OwnPage).chrome.storage.local.get('ownWords'))['ownWords']);

  test('a backup is downloaded as a file, under the name that the page tells', async () => {
    await reader.store({ known: ['gait'] });
    const { name, text } = await downloadedFile(reader, folder, async () => press('backup', 'Save a backup file'));
    expect(name).toMatch(/^plainterm-backup-\d{4}-\d\d-\d\d\.json$/);
    await expect.poll(() => statusOf('backup')).toBe(`The file ${name} was made.`);
    expect(JSON.parse(text)).toMatchObject({ version: 2, settings: { known: ['gait'] } });
  });

  test('own words are downloaded as a file, and this very file brings them back', async () => {
    const words = [ownWord('ward round', { forms: ['WR'], inShort: 'a visit', more: 'Twice a day.' }), ownWord('Ménière diary')];
    await reader.store({ ownWords: words });
    const { path, name } = await downloadedFile(reader, folder, async () => press('own-words', 'Save my words as a file'));
    expect(name).toBe('plainterm-words.json');
    await expect.poll(() => statusOf('own-words')).toBe(`The file ${name} was made.`);

    for (const _word of words) {
      const count = (await options.$$('.own-word')).length;
      await press('own-words', 'Remove');
      await options.waitForFunction((left) => document.querySelectorAll('.own-word').length === left, { polling: 50 }, count - 1);
    }
    await expect.poll(ownWords).toEqual([]);
    const input = await options.$('#own-words input[type="file"]');
    await input?.uploadFile(path);
    await press('own-words', 'Take these words');
    await expect.poll(() => statusOf('own-words')).toContain('The words of the file are yours now.');
    await expect.poll(ownWords).toEqual(words);
  });
});
