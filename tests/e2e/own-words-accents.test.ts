import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, readCard, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const written = [
  'Ménière diary',
  'Meniere diary',
  'MENIERE DIARY',
  'Me\u0301nie\u0300re diary',
  'ÉCG',
  'ECG',
  'niño',
  'nino',
  'cœur',
  'coeur',
  'tænia',
  'taenia',
  'Straße',
  'STRASSE',
  'Smørrebrød',
  'smorrebrod',
  'Łódź',
  'Lodz',
  'Đorđe',
  'Dorde',
];
/** Every word in a section of its own, so that each is marked; no word of the glossary but the first. All near the window: only there is painted. */
const page = pageOf(
  ['gait', ...written].map((words) => `<h2>A part</h2><p>This is what my team has in the file: ${words}.</p>`).join(''),
  '<style>h2, p { margin: 0; font-size: 12px }</style>',
);
/** A browser has to store, make an index, tell all pages, and read them. */
const soon = { timeout: 20_000 };

describe.each(bothBrowsers)('own words with accents in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let open: Page;
  let options: Page;

  beforeAll(async () => {
    server = await servePages({ '/page': page });
    reader = await openBrowser();
    open = await reader.open(server.at('/page'));
    options = await reader.openOwn('options.html', '#own-words');
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  const press = async (text: string) => {
    const button = await options.waitForSelector(`#own-words button::-p-text(${text})`);
    await button?.click();
  };
  const told = () => options.$eval('#own-words', (part) => (part as HTMLElement).innerText);

  test('are found with and without them, on pages and by search, and told as they were written', async () => {
    await press('Add a word');
    await options.type('#own-term', 'Ménière diary');
    await options.type('#own-forms', 'ÉCG, niño, cœur, tænia, Straße, smørrebrød, Łódź, Đorđe');
    await options.type('#own-inShort', 'what I write down each day');
    await press('Save this word');
    await expect.poll(told, soon).toContain('“Ménière diary” is saved.');
    await open.bringToFront();
    await waitForMarks(open, 1 + written.length);
    expect((await marks(open)).slice(1)).toEqual(written);
    expect(await readCard(reader, open, 'Meniere diary')).toMatch(/^Ménière diary\n/m);
    const popup = await reader.openPopup(open);
    const found = () => popup.$$eval('.list-item', (items) => items.map((item) => (item as HTMLElement).innerText));
    for (const typed of ['meniere dia', 'strasse', 'smorrebrod', 'lodz', 'Đorđe', 'coeur']) {
      await popup.$eval('.search', (input) => (input as HTMLInputElement).select());
      await popup.type('.search', typed);
      await expect.poll(async () => (await found())[0], { message: typed, ...soon }).toContain('Ménière diary');
    }
    await popup.close();
  });

  test('another script is refused with what can be written, and stays in its field', async () => {
    await options.bringToFront();
    await press('Add a word');
    await options.type('#own-term', 'боль');
    await options.type('#own-inShort', 'pain');
    await press('Save this word');
    await expect.poll(told, soon).toContain('“боль” cannot be found on a page. Use only letters a to z, with or without accents');
    await expect.poll(() => options.$eval('#own-term', (input) => (input as HTMLInputElement).value)).toBe('боль');
  });
});
