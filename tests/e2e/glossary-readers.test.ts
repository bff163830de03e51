import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { SEARCH, focused, goTo, press, showAsPrinted, waitForTitle } from '../support/glossary-page.ts';

describe.each(bothBrowsers)('whoever reads the glossary page in $name', ({ openBrowser }) => {
  let reader: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
  });
  beforeEach(async () => {
    page = await reader.openOwn('glossary.html', '.list-item');
  });
  afterEach(async () => {
    await page.close();
  });

  test('in a narrow window what was opened comes first, for the eye and for the keyboard', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(() => innerWidth === 320);
    const order = () =>
      page.evaluate(() => {
        const [main, nav] = ['main', '.glossary-list'].map((selector) => document.querySelector(selector));
        if (!main || !nav) return undefined;
        const isFirst = (main.compareDocumentPosition(nav) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
        const isAbove = main.getBoundingClientRect().top < nav.getBoundingClientRect().top;
        return isFirst === isAbove ? (isFirst ? 'entry, list' : 'list, entry') : 'eye and keyboard differ';
      });
    await expect.poll(order).toBe('list, entry');
    await goTo(page, 'plantar-fasciitis', 'plantar fasciitis');
    await expect.poll(order).toBe('entry, list');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect.poll(() => page.$eval('main', (main) => Math.round(main.getBoundingClientRect().top))).toBeLessThan(30);
    await press(page, 'Close this entry');
    await expect.poll(order).toBe('list, entry');
  });

  test('works by keyboard alone', async () => {
    await page.evaluate(() => document.body.focus());
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Skip the list');
    for (const wanted of ['My list (0)', 'How Plainterm works', 'Settings']) {
      await page.keyboard.press('Tab');
      await expect.poll(() => focused(page)).toBe(wanted);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate((selector) => document.activeElement === document.querySelector(selector), SEARCH)).toBe(true);
    for (const wanted of ['A to Z', 'By topic', 'Questions', 'A', 'B']) {
      await page.keyboard.press('Tab');
      await expect.poll(() => focused(page)).toBe(wanted);
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'part:B');
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first).toMatch(/^[Bb]/);
    await page.keyboard.press('Enter');
    await waitForTitle(page, first);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    for (const wanted of ['Close this entry', 'Print', 'Add to my list']) {
      await page.keyboard.press('Tab');
      await expect.poll(() => focused(page)).toBe(wanted);
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'On your list · Remove');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Add to my list');
  });

  test('marks the ring of what has the focus', async () => {
    await page.evaluate(() => document.body.focus());
    for (let at = 0; at < 6; at += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
    }
  });

  test.each([
    { place: 'gait', shown: ['gait', 'The way a person walks.'], hidden: ['Add to my list', 'Close this entry', 'abdominals', 'Next: '] },
    { place: '', shown: ['abdominals', 'X-ray'], hidden: ['A to Z', 'Questions people ask', 'My list'] },
  ])('prints "$place" without what is to be pressed', async ({ place, shown, hidden }) => {
    if (place !== '') await goTo(page, place, place);
    await showAsPrinted(page);
    const text = await page.$eval('.glossary', (one) => (one as HTMLElement).innerText);
    for (const part of shown) expect(text).toContain(part);
    for (const part of hidden) expect(text).not.toContain(part);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });

  test('the button prints', async () => {
    await goTo(page, 'gait', 'gait');
    await page.evaluate(() => {
      globalThis.print = () => {
        document.body.dataset['printed'] = 'yes';
      };
    });
    await press(page, 'Print');
    await expect.poll(() => page.$eval('body', (body) => body.dataset['printed'])).toBe('yes');
  });
});
