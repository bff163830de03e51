import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, spotOf, waitForCard, waitForMarks, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, framesPage, innerPage } from './pages.ts';

const SWITCH = '[role="switch"]';
const SEARCH = 'input[type="search"]';

async function listed(popup: Page): Promise<string[]> {
  return popup.$$eval('.list-item', (items) => items.map((item) => item.textContent ?? ''));
}

async function textOf(popup: Page): Promise<string> {
  return popup.$eval('.popup', (element) => (element as HTMLElement).innerText);
}

async function search(popup: Page, query: string): Promise<void> {
  await popup.$eval('input[type="search"]', (input) => {
    input.select();
  });
  await popup.type(SEARCH, query);
}

describe.each(bothBrowsers)('the popup in $name', ({ name, openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/article': article, '/frames': framesPage, '/inner': innerPage });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  /** Opens the popup over a page and turns the site's switch. */
  async function switchIn(page: Page): Promise<void> {
    const popup = await reader.openPopup(page);
    await popup.waitForSelector(SWITCH);
    await popup.waitForFunction(() => !document.body.innerText.includes('Still reading'));
    const before = await popup.$eval(SWITCH, (element) => element.getAttribute('aria-checked'));
    await popup.click(SWITCH);
    await popup.waitForSelector(`${SWITCH}[aria-checked="${before === 'false'}"]`);
    await popup.close();
  }

  test('switches the site off and on at once, in every tab of the site, www or not, without a trace', async () => {
    const otherSite = await reader.open(server.at('/article', 'other.example'));
    await waitForMarks(otherSite, 6);
    const sameSite = await reader.open(server.at('/article'));
    await waitForMarks(sameSite, 6);
    const page = await reader.open(server.at('/article', 'www.health.example'));
    await waitForMarks(page, 6);
    const word = await spotOf(page, 'gait');
    await page.mouse.click(word.x, word.y);
    await waitForCard(page);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector(`${SWITCH}[aria-checked="true"]`);
    await expect.poll(() => popup.$eval(SWITCH, (element) => element.textContent)).toBe('Explain words on health.example');
    await popup.click(SWITCH);
    await waitForNoMarks(page);
    await waitForNoMarks(sameSite);
    expect(await page.$('glossary-card')).toBeNull();
    expect(await marks(otherSite)).toHaveLength(6);
    await popup.waitForFunction(() => document.body.innerText.includes('Words are not explained on this site'));
    await popup.click(SWITCH);
    await popup.waitForSelector(`${SWITCH}[aria-checked="true"]`);
    // Firefox's popup is a tab here, and a page behind a tab is read when it comes to the front again.
    if (name === 'firefox') await page.bringToFront();
    await popup.waitForFunction(() => document.body.innerText.includes('5 words explained on this page'), { polling: 50 });
    await page.bringToFront();
    await waitForMarks(page, 6);
    for (const one of [page, sameSite, otherSite]) await one.close();
  });

  test('a site stays off after a reload, and its rule holds for frames of other sites in it', async () => {
    const page = await reader.open(server.at('/frames'));
    for (const frame of page.frames()) await waitForMarks(frame, 1);
    await switchIn(page);
    for (const frame of page.frames()) await waitForNoMarks(frame);
    await page.reload();
    // A page of another site, loaded and marked later, shows that the pages before had their time.
    const other = await reader.open(server.at('/frames', 'other.example'));
    for (const frame of other.frames()) await waitForMarks(frame, 1);
    await other.close();
    await page.bringToFront();
    for (const frame of page.frames()) expect(await marks(frame)).toEqual([]);
    await switchIn(page);
    await page.bringToFront();
    for (const frame of page.frames()) await waitForMarks(frame, 1);
    await page.close();
  });

  test('lists the words of the page in reading order, frames included, and opens each', async () => {
    const page = await reader.open(server.at('/frames'));
    for (const frame of page.frames()) await waitForMarks(frame, 1);
    const popup = await reader.openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('2 words explained on this page'));
    expect((await listed(popup)).slice(0, 2)).toEqual(['lumbar spine', 'sciatica2 times']);
    await popup.click('.list-item[data-id="sciatica"]');
    await popup.waitForSelector('.entry');
    expect(await textOf(popup)).toContain('Say: sy-AT-ih-kuh');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.list-item[data-id="lumbar-spine"]');
    for (const one of [popup, page]) await one.close();
  });

  test('searches terms and questions: exact first, misspelled, as heard, as people say, and honestly nothing', async () => {
    const page = await reader.open(server.at('/article'));
    const popup = await reader.openPopup(page);
    await popup.waitForFunction((selector) => document.activeElement === document.querySelector(selector), {}, SEARCH);
    await search(popup, 'gait');
    await popup.waitForFunction(
      () => document.body.innerText.includes('Questions people ask') && document.querySelector('.list-item')?.textContent === 'gait',
    );
    await search(popup, 'planter fashitis');
    await popup.waitForFunction(() => document.querySelector('.list-item')?.textContent === 'plantar fasciitis');
    await search(popup, 'bottom of my foot hurts');
    await popup.waitForFunction(() => document.querySelector('.list-item')?.textContent?.startsWith('plantar fasci'));
    await search(popup, 'new monia');
    await popup.waitForFunction(() => document.querySelector('.list-item')?.textContent === 'pneumonia');
    await search(popup, 'swelling of a tendon');
    await popup.waitForFunction(() => document.querySelector('.list-item')?.textContent === 'tendinitis');
    await search(popup, 'qqxxzzqq');
    await popup.waitForFunction(() => document.body.innerText.includes('Nothing found for “qqxxzzqq”'));
    expect(await listed(popup)).toEqual([]);
    for (const one of [popup, page]) await one.close();
  });

  test('works by keyboard alone', async () => {
    const page = await reader.open(server.at('/article'));
    const popup = await reader.openPopup(page);
    await popup.waitForFunction((selector) => document.activeElement === document.querySelector(selector), {}, SEARCH);
    await popup.keyboard.type('sciatica');
    await popup.waitForFunction(() => document.querySelector('.list-item')?.textContent === 'sciatica');
    await popup.keyboard.press('Tab');
    await popup.waitForFunction(() => document.activeElement?.classList.contains('list-item'));
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.entry');
    await popup.keyboard.press('Escape');
    // Back to what was opened.
    await popup.waitForFunction(() => document.activeElement?.textContent === 'sciatica');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.waitForFunction((selector) => document.activeElement === document.querySelector(selector), {}, SEARCH);
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    await popup.keyboard.press(' ');
    await popup.waitForSelector(`${SWITCH}[aria-checked="false"]`);
    await popup.keyboard.press(' ');
    await popup.waitForSelector(`${SWITCH}[aria-checked="true"]`);
    expect(await textOf(popup)).toContain('Explain words on health.example');
    for (const one of [popup, page]) await one.close();
  });
});
