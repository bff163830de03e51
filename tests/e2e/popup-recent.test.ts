import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { questions } from '../../data/index.ts';
import { article, pageOf } from './pages.ts';

const questionId = questions[0]?.id ?? '';

const SEARCH = 'input[type="search"]';
const wait = { timeout: 20_000 };

describe.each(bothBrowsers)('looking up in the popup, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/article': article, '/plain': pageOf('<p>Nothing to explain.</p>') });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  const recent = (popup: Page) =>
    popup.evaluate(() => {
      const list = [...document.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === 'You looked up');
      return [...(list?.querySelectorAll('.list-item') ?? [])].map((item) => item.textContent);
    });
  /** Types, and opens what is found first. */
  async function lookUp(popup: Page, word: string): Promise<void> {
    await popup.waitForSelector(SEARCH);
    await popup.type(SEARCH, word);
    await popup.waitForFunction((wanted) => document.querySelector('.list-item')?.textContent === wanted, {}, word);
    await popup.click('.list-item');
    await popup.waitForSelector('.entry');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.list-item');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction((selector) => document.querySelector<HTMLInputElement>(selector)?.value === '', {}, SEARCH);
  }

  test('lists what was opened, the last first, in the next popup too; one click clears it', async () => {
    await reader.store({ recent: [{ kind: 'term', id: 'gait' }, 'broken', { kind: 'term', id: 'gone-from-the-glossary' }] });
    const page = await reader.open(server.at('/plain'));
    let popup = await reader.openPopup(page);
    await expect.poll(() => recent(popup), wait).toEqual(['gait']);
    await lookUp(popup, 'sciatica');
    await lookUp(popup, 'tendon');
    await expect.poll(() => recent(popup), wait).toEqual(['tendon', 'sciatica', 'gait']);
    await popup.close();
    popup = await reader.openPopup(page);
    await expect.poll(() => recent(popup), wait).toEqual(['tendon', 'sciatica', 'gait']);
    await popup.click('button[aria-label="Clear what you looked up"]');
    await popup.waitForFunction(() => document.body.textContent?.includes('The list of what you looked up is empty now.'));
    expect(await recent(popup)).toEqual([]);
    // The focus does not go with the button.
    expect(await popup.evaluate((selector) => document.activeElement === document.querySelector(selector), SEARCH)).toBe(true);
    await popup.close();
    popup = await reader.openPopup(page);
    await lookUp(popup, 'gait');
    await expect.poll(() => recent(popup), wait).toEqual(['gait']);
    for (const one of [popup, page]) await one.close();
  });

  test('goes back to where the list was, entry by entry, with the focus on what was opened', async () => {
    await reader.store({ recent: [] });
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.list-item[data-id="lumbar-spine"]');
    const last = '.popup-body > section:last-of-type li:last-child .list-item';
    const name = await popup.$eval(last, (item) => {
      item.scrollIntoView();
      return item.textContent;
    });
    expect(await scrolled(popup)).toBeGreaterThan(500);
    const topOf = () => popup.$eval(last, (item) => item.getBoundingClientRect().top);
    const top = await topOf();
    await popup.click(last);
    await popup.waitForSelector('.entry');
    expect(await scrolled(popup)).toBe(0);
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    const related = await popup.$eval('.entry-links .link', (link) => {
      (link as HTMLElement).focus();
      return link.textContent;
    });
    await popup.keyboard.press('Enter');
    await popup.waitForFunction((before) => document.querySelector('.entry-name')?.textContent !== before, {}, name);
    await popup.keyboard.press('Escape');
    await popup.waitForFunction((wanted) => document.activeElement?.textContent === wanted, {}, related);
    await expect.poll(() => popup.$eval('.entry-name', (one) => one.textContent)).toBe(name);
    // The button does the same as the key.
    await popup.$eval('.popup-body .link', (back) => (back as HTMLElement).click());
    await popup.waitForFunction((wanted) => document.activeElement?.textContent === wanted, {}, name);
    expect(Math.abs((await topOf()) - top)).toBeLessThan(2);
    for (const one of [popup, page]) await one.close();
  });

  test('is walked through by keyboard alone: show a word, open it, come back, clear', async () => {
    await reader.store({ recent: [{ kind: 'question', id: questionId }] });
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.list-item[data-id="gait"]');
    await popup.waitForSelector('button[aria-label="Clear what you looked up"]');
    const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    /** Goes on by Tab to what has this name. */
    const tabTo = async (name: string) => {
      for (let at = 0; at < 40 && (await focused()) !== name; at += 1) await popup.keyboard.press('Tab');
      await expect.poll(() => focused()).toBe(name);
    };
    await expect.poll(() => focused()).toBe('Search words and questions');
    await tabTo('Show me “gait” on the page');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.querySelector('.list-item[data-id="gait"]')?.textContent === 'gait1 of 2');
    await expect.poll(() => focused()).toBe('Show me “gait” on the page');
    await popup.keyboard.press(' ');
    await popup.waitForFunction(() => document.querySelector('.list-item[data-id="gait"]')?.textContent === 'gait2 of 2');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.entry');
    await tabTo('Back');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.activeElement?.textContent === 'gait2 of 2');
    await tabTo('Clear what you looked up');
    await popup.keyboard.press(' ');
    await popup.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    await expect.poll(() => focused()).toContain('Explain words on');
    for (const one of [popup, page]) await one.close();
  });
});

const scrolled = async (popup: Page) => popup.$eval('.popup-body', (body) => body.scrollTop);
