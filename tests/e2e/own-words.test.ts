import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HIGHLIGHT } from '../../lib/page/names.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { ownWord } from '../support/entries.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { expectMarks, pressInCard, readCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { savedFile } from '../support/saved-file.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const somePage = pageOf('<h1>A page</h1><p>The gait lab knows my gait. Its orthofoils help, and so does the ward round.</p>');
const usual = ['gait'];
/** A browser has to store, make an index, tell all pages, and read them. */

const statusOf = (options: Page) => options.$eval('#own-words .save-status', (status) => status.textContent ?? '');
const told = (options: Page) => options.$eval('#own-words', (part) => (part as HTMLElement).innerText);
/** The words in the list, each with its meaning. */
const listed = (options: Page) => options.$$eval('#own-words .own-word', (words) => words.map((word) => word.textContent ?? ''));
const focused = (options: Page) => options.evaluate(() => document.activeElement?.id ?? '');

async function press(options: Page, text: string): Promise<void> {
  const button = await options.waitForSelector(`#own-words button::-p-text(${text})`);
  await button?.click();
}

async function type(options: Page, field: string, text: string): Promise<void> {
  await options.$eval(`#own-${field}`, (input) => (input as HTMLInputElement).select());
  await options.type(`#own-${field}`, text);
}

describe.each(bothBrowsers)('own words in $name', ({ openBrowser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'plainterm-words-'));
  let server: PageServer;
  let reader: ExtensionBrowser;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    server = await servePages({ '/page': somePage });
    reader = await openBrowser();
    page = await reader.open(server.at('/page'));
    await waitForMarks(page, 1);
    options = await reader.openOwn('options.html', '#own-words');
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await reader.store({ ownWords: [] });
    await page.bringToFront();
    await page.waitForFunction((name) => CSS.highlights.get(name)?.size === 1, { polling: 50 }, HIGHLIGHT);
    await options.close();
    options = await reader.openOwn('options.html', '#own-words');
  });

  async function openFile(text: string): Promise<void> {
    const path = join(folder, 'words.json');
    writeFileSync(path, text);
    const input = await options.$('#own-words input[type="file"]');
    await input?.uploadFile(path);
  }

  test('a word is added, marked at once in an open page, told in its card, changed and removed', async () => {
    await press(options, 'Add a word');
    await type(options, 'term', 'gait lab');
    await type(options, 'forms', 'orthofoil');
    await type(options, 'inShort', 'a room where they film how you walk');
    expect(await accessibilityFaults(options)).toEqual([]);
    await press(options, 'Save this word');
    await expect.poll(() => statusOf(options)).toContain('“gait lab” is saved.');
    // The longest wins over a word of the glossary inside of it.
    await expectMarks(page, ['gait lab', 'gait'], options);
    await page.bringToFront();
    const card = await readCard(reader, page, 'gait lab');
    expect(card).toContain('Your own word');
    expect(card).toContain('A room where they film how you walk.');
    await pressInCard(reader, page, 'More');
    await expect.poll(() => reader.card.text(page)).toContain('orthofoil');
    expect(await reader.card.text(page)).not.toContain('Copy a report');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await options.bringToFront();
    await press(options, 'Change');
    await type(options, 'term', 'ward round');
    await press(options, 'Save this word');
    await expectMarks(page, ['gait', 'orthofoils'], options);
    await expect.poll(() => listed(options)).toEqual(['ward round a room where they film how you walk']);
    await press(options, 'Undo');
    await expectMarks(page, ['gait lab', 'gait'], options);

    await press(options, 'Remove');
    await expectMarks(page, usual, options);
    await expect.poll(() => listed(options)).toEqual([]);
    await press(options, 'Undo');
    await expectMarks(page, ['gait lab', 'gait'], options);
  });

  test('both meanings of the same spelling are told, the own one first', async () => {
    await reader.store({ ownWords: [ownWord('gait', { inShort: 'what my team calls the walking group' }), ownWord('ward round')] });
    await expectMarks(page, ['gait', 'ward round'], options);
    await page.bringToFront();
    expect(await readCard(reader, page, 'gait')).toMatch(/Your own word[^]*walking group\.[^]*The way a person walks\./);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('it is found by search in the popup and on the glossary page, and named among the words on the page', async () => {
    await reader.store({ ownWords: [ownWord('ward round', { inShort: 'when the team comes by' })] });
    await expectMarks(page, ['gait', 'ward round'], options);
    const popup = await reader.openPopup(page);
    await expect.poll(() => popup.$eval('.popup-body', (body) => (body as HTMLElement).innerText)).toMatch(/gait[^]*ward round/);
    await popup.type('.search', 'ward rou');
    await expect.poll(() => popup.$eval('.popup-body', (body) => (body as HTMLElement).innerText)).toContain('ward round');
    await popup.close();
    const glossary = await reader.openOwn('glossary.html#own-ward-round', '.entry');
    await expect
      .poll(() => glossary.$eval('.entry', (entry) => (entry as HTMLElement).innerText))
      .toMatch(/Your own word[^]*When the team comes by\./);
    await glossary.close();
  });

  test('words are taken from a file after a look at them, and the way back is there', async () => {
    await reader.store({ ownWords: [ownWord('ward round', { inShort: 'mine' })] });
    await expect.poll(() => listed(options)).toEqual(['ward round mine']);
    await openFile(
      JSON.stringify([
        { term: 'orthofoil', inShort: 'a sole' },
        { term: 'Ward round', inShort: 'theirs' },
      ]),
    );
    await expect
      .poll(() => told(options))
      .toMatch(/words\.json can be used\. Nothing is changed yet\.[^]*New: orthofoil[^]*Changed: Ward round/);
    await expect.poll(() => listed(options)).toEqual(['ward round mine']);
    expect(await accessibilityFaults(options)).toEqual([]);
    await press(options, 'Take these words');
    await expect.poll(() => listed(options)).toEqual(['orthofoil a sole', 'Ward round theirs']);
    await expectMarks(page, ['gait', 'orthofoils', 'ward round'], options);
    await press(options, 'Undo');
    await expect.poll(() => listed(options)).toEqual(['ward round mine']);
  });

  test('words are saved as a file, and this very file brings them back after they were removed', async () => {
    await reader.store({ ownWords: [ownWord('ward round', { inShort: 'a visit', forms: ['WR'], getHelp: 'Call.' })] });
    await expectMarks(page, ['gait', 'ward round'], options);
    const before = await listed(options);
    const text = await savedFile(options, async () => press(options, 'Save my words as a file'));
    expect(JSON.parse(text)).toEqual([{ term: 'ward round', forms: ['WR'], inShort: 'a visit', getHelp: 'Call.' }]);
    await press(options, 'Remove');
    await expectMarks(page, usual, options);
    await openFile(text);
    await press(options, 'Take these words');
    await expect.poll(() => listed(options)).toEqual(before);
    await expectMarks(page, ['gait', 'ward round'], options);
    expect(await savedFile(options, async () => press(options, 'Save my words as a file'))).toBe(text);
  });

  test('a file with a fault is refused whole, with the place and what to do', async () => {
    await openFile(JSON.stringify([{ term: 'orthofoil', inShort: 'a sole' }, { term: 'ward/round', inShort: 'a visit' }, { term: 'lab' }]));
    await expect.poll(() => told(options)).toContain('words.json was not used, and nothing was changed.');
    await expect.poll(() => told(options)).toMatch(/Word 2 \(“ward\/round”\): at “term”: “ward\/round” cannot be found on a page\./);
    await expect.poll(() => told(options)).toMatch(/Word 3 \(“lab”\): at “inShort”: This is missing\./);
    expect(await listed(options)).toEqual([]);
    expect(await accessibilityFaults(options)).toEqual([]);
    await openFile('[');
    await expect.poll(() => told(options)).toContain('It is no JSON file, or it is broken');
    await expectMarks(page, usual, options);
  });

  test('a word is added, mended, left and removed by keyboard alone', async () => {
    await options.focus('#own-words [data-opens="new"]');
    await options.keyboard.press('Enter');
    await expect.poll(() => focused(options)).toBe('own-term');
    await options.keyboard.type('ward/round');
    await options.keyboard.press('Enter');
    await expect.poll(() => told(options)).toContain('“ward/round” cannot be found on a page.');
    await expect.poll(() => focused(options)).toBe('own-term');
    await options.$eval('#own-term', (input) => (input as HTMLInputElement).select());
    await options.keyboard.type('ward round');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
    await expect.poll(() => focused(options)).toBe('own-inShort');
    await options.keyboard.type('a visit');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await expect.poll(() => listed(options)).toEqual(['ward round a visit']);
    await expect.poll(() => options.evaluate(() => document.activeElement?.textContent)).toBe('Undo');

    await options.focus('#own-words [data-opens="own-ward-round"]');
    await options.keyboard.press('Enter');
    await expect.poll(() => focused(options)).toBe('own-term');
    for (let step = 0; step < 5; step += 1) await options.keyboard.press('Tab');
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await options.keyboard.press('Enter');
    await expect.poll(() => options.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Change ward round');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await expect.poll(() => listed(options)).toEqual([]);
    await options.keyboard.press('Enter');
    await expect.poll(() => listed(options)).toEqual(['ward round a visit']);
    await expect.poll(() => focused(options)).toBe('own-words-title');
  });
});
