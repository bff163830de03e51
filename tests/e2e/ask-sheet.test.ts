import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SheetLine } from '../../lib/sheet/sheet.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { frames, LONG } from '../support/hand.ts';
import { pressInCard, readCard, waitForCard, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article } from './pages.ts';
import { focused, pressButton, storeLines, term, waitForLines } from '../support/ask-sheet.ts';

describe.each(bothBrowsers)('what to ask about, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let sheet: Page;

  beforeAll(async () => {
    server = await servePages({ '/article': article });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });
  beforeEach(async () => {
    await reader.store({ sheet: [] });
    sheet = await reader.openOwn('glossary.html#to-ask-about', '.ask');
  });
  afterEach(async () => {
    await sheet.close();
  });
  const store = async (...all: SheetLine[]) => storeLines(reader, sheet, ...all);

  test('says that it is empty, and how to fill it', async () => {
    await expect.poll(() => sheet.$eval('.ask', (one) => one.textContent)).toContain('Press “Add to my list”');
    expect(await sheet.title()).toBe('To ask about · Plainterm');
  });

  test('takes words from the card, which stays open and says so', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    expect(await readCard(reader, page, 'gait')).toContain('Add to my list');
    await pressInCard(reader, page, 'Add to my list');
    await expect.poll(() => reader.card.text(page)).toContain('On your list · Remove');
    await expect.poll(() => reader.card.text(page)).toContain('Added to your list.');
    // A card that only followed the pointer would go now.
    await page.mouse.move(5, 5, { steps: 3 });
    await frames(page, LONG);
    await waitForLines(sheet, ['gait']);
    await waitForCard(page);
    await pressInCard(reader, page, 'On your list · Remove');
    await expect.poll(() => reader.card.text(page)).toContain('Taken off your list.');
    await waitForLines(sheet, []);
    // What another window changes shows in a card that is open.
    await reader.store({ sheet: [term('gait')] });
    await expect.poll(() => reader.card.text(page)).toContain('On your list · Remove');
    expect(await reader.card.text(page)).not.toMatch(/Added to|Taken off/);
    await page.close();
  });

  test('takes questions and words from the popup, which tells how many there are and leads there', async () => {
    await store(term('sciatica'));
    const page = await reader.open(server.at('/article'));
    const popup = await reader.openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('My list (1)'));
    await popup.type('input[type="search"]', 'Is bed rest good for back pain');
    await popup.waitForSelector('.list-item');
    await popup.click('.list-item[data-id="is-bed-rest-good-for-back-pain"]');
    await popup.waitForSelector('.entry-sheet button');
    await pressButton(popup, 'Add to my list');
    await popup.waitForFunction(() => document.body.innerText.includes('My list (2)'));
    await expect.poll(() => focused(popup)).toBe('On your list · Remove');
    await expect.poll(() => popup.$eval('.entry-sheet [role="status"]', (one) => one.textContent)).toBe('Added to your list.');
    await pressButton(popup, 'My list (2)');
    await reader.waitForOwnTab('/glossary.html#to-ask-about');
    await waitForLines(sheet, ['sciatica', 'Is bed rest good for back pain?']);
    await page.close();
  });

  test('takes words from the glossary page, and says in short what they mean', async () => {
    await sheet.evaluate(() => {
      location.hash = 'gait';
    });
    await sheet.waitForSelector('.entry-sheet button');
    await pressButton(sheet, 'Add to my list');
    await sheet.waitForFunction(() => document.querySelector('header a')?.textContent === 'My list (1)');
    await sheet.evaluate(() => {
      location.hash = 'tendon';
    });
    await sheet.waitForFunction(() => document.querySelector('main h2')?.textContent === 'tendon');
    // What was said of one word is not said of the next.
    expect(await sheet.$eval('.entry-sheet [role="status"]', (one) => one.textContent)).toBe('');
    await sheet.click('header a');
    await waitForLines(sheet, ['gait']);
    await expect.poll(() => sheet.$eval('.ask-line', (line) => line.textContent)).toContain('The way a person walks.');
    await expect.poll(() => sheet.$eval('.ask-name a', (link) => link.getAttribute('href'))).toBe('#gait');
  });

  test('keeps a word whose entry is gone', async () => {
    await store(term('a-word-of-old'), term('gait'));
    await expect.poll(() => sheet.$$eval('.ask-name a', (links) => links.map((one) => one.textContent))).toEqual(['gait']);
  });
});
