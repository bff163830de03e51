import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxesInCard } from '../support/closed-root.ts';
import { bothBrowsers, openChromium } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LONG, boxOfCard, frames, watchCards } from '../support/hand.ts';
import { readCard, spotOf, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const phonePage = pageOf(
  `<p>A gait, and <a href="#there">a link on sciatica</a>.</p><p style="height: 1500px">On plantar fasciitis.</p>`,
  '<meta name="viewport" content="width=device-width">',
);

const widePage = phonePage.replace('<meta name="viewport" content="width=device-width">', '');

const phone = { width: 360, height: 640 };

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/phone': phonePage, '/wide': widePage });
});
afterAll(async () => {
  await server.close();
});

describe.each(bothBrowsers)('a tap in a narrow window, in $name', ({ openBrowser }) => {
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
  });

  test('opens a sheet at the bottom, as wide as the window; a tap beside it closes it', async () => {
    const page = await reader.open(server.at('/phone'));
    await page.setViewport(phone);
    await waitForMarks(page, 3);
    const word = await spotOf(page, 'gait');
    await page.touchscreen.tap(word.x, word.y);
    await waitForCard(page);
    expect(await reader.card.text(page)).toMatch(/^gait\n/m);
    const { left, top, right, bottom } = await boxOfCard(page);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([left, bottom]).toEqual([0, 640]);
    expect(right).toBeGreaterThanOrEqual(width);
    expect(top).toBeGreaterThanOrEqual(640 * 0.4);
    await page.touchscreen.tap(word.x, word.y + 120);
    await waitForNoCard(page);
    await page.close();
  });

  test('a window that gets narrow has its card as a sheet, and beside the word when it is wide again', async () => {
    const page = await reader.open(server.at('/phone'));
    await waitForMarks(page, 3);
    const { x, y } = await spotOf(page, 'gait');
    await page.mouse.click(x, y);
    await waitForCard(page);
    await page.setViewport(phone);
    await expect.poll(async () => (await boxOfCard(page)).bottom).toBe(640);
    await page.setViewport({ width: 900, height: 700 });
    await expect.poll(async () => (await boxOfCard(page)).top).toBeLessThan(y + 40);
    await page.close();
  });
});

describe('a finger on a phone, in chromium', () => {
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    reader = await openChromium();
  });
  afterAll(async () => {
    await reader.close();
  });

  async function openPhone(): Promise<{ page: Page; word: { x: number; y: number }; cards: () => Promise<string> }> {
    const page = await reader.open(server.at('/phone'));
    await page.setViewport({ ...phone, isMobile: true, hasTouch: true });
    await waitForMarks(page, 3);
    return { page, word: await spotOf(page, 'gait'), cards: await watchCards(page) };
  }

  /** Draws a finger along, a step a frame. */
  async function swipe(page: Page, x: number, y: number, by: number): Promise<void> {
    const touch = await page.touchscreen.touchStart(x, y);
    for (let at = 1; at <= 8; at += 1) {
      await touch.move(x, y + (by * at) / 8);
      await frames(page);
    }
    await touch.end();
  }

  test('pulls the sheet down to close it; a short pull does not', async () => {
    const { page, word, cards } = await openPhone();
    await page.touchscreen.tap(word.x, word.y);
    await waitForCard(page);
    const { top } = await boxOfCard(page);
    await swipe(page, 180, top + 20, 30);
    await frames(page, LONG);
    expect(await cards()).toBe('+');
    await swipe(page, 180, top + 20, 150);
    await waitForNoCard(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  test('sees the sheet follow, unless motion is unwelcome', async () => {
    const { page, word } = await openPhone();
    await page.touchscreen.tap(word.x, word.y);
    await waitForCard(page);
    const { top } = await boxOfCard(page);
    const topOfCard = async () => (await boxesInCard(page, '.card'))[0]?.y;
    const touch = await page.touchscreen.touchStart(180, top + 20);
    await touch.move(180, top + 60);
    await expect.poll(topOfCard).toBeCloseTo(top + 40, 0);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await expect.poll(topOfCard).toBeCloseTo(top, 0);
    await touch.end();
    await page.close();
  });

  test('reads a sheet of full size over a page that is shrunk to fit the screen', async () => {
    const page = await reader.open(server.at('/wide'));
    await page.setViewport({ ...phone, isMobile: true, hasTouch: true });
    await waitForMarks(page, 3);
    const shrunk = await page.evaluate(() => visualViewport?.scale ?? 1);
    expect(shrunk).toBeLessThan(0.5);
    const word = await spotOf(page, 'gait');
    await page.touchscreen.tap(word.x, word.y);
    await waitForCard(page);
    const { left, right, bottom } = await boxOfCard(page);
    expect([left, Math.round(right * shrunk), Math.round(bottom * shrunk)]).toEqual([0, 360, 640]);
    expect((await page.$eval('glossary-card', (host) => host.currentCSSZoom)) * shrunk).toBeCloseTo(1);
    await page.close();
  });

  test('taps the edge of the sheet to close it, and has room on each button', async () => {
    const { page, word } = await openPhone();
    await page.touchscreen.tap(word.x, word.y);
    await waitForCard(page);
    const buttons = await boxesInCard(page, 'button');
    expect(buttons.length).toBeGreaterThan(2);
    expect(buttons.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
    const { top } = await boxOfCard(page);
    await page.touchscreen.tap(180, top + 20);
    await waitForNoCard(page);
    await page.close();
  });

  type Finger = (page: Page, x: number, y: number) => Promise<void>;
  const scroll: Finger = async (page, x, y) => swipe(page, x, y, -40);
  const hold: Finger = async (page, x, y) => {
    const touch = await page.touchscreen.touchStart(x, y);
    await frames(page, LONG);
    await touch.end();
  };
  const pinch: Finger = async (page, x, y) => {
    const first = await page.touchscreen.touchStart(x, y);
    const second = await page.touchscreen.touchStart(x + 60, y + 60);
    await second.move(x + 120, y + 120);
    await second.end();
    await first.end();
  };

  test.each([
    ['scrolling', scroll],
    ['a long press', hold],
    ['a pinch', pinch],
  ])('opens nothing by %s that begins on a word', async (_, move) => {
    const { page, word, cards } = await openPhone();
    await move(page, word.x, word.y);
    await frames(page, LONG);
    expect(await cards()).toBe('');
    await page.close();
  });

  test('follows a link that is a marked word, and opens nothing', async () => {
    const { page, cards } = await openPhone();
    const word = await spotOf(page, 'sciatica');
    await page.touchscreen.tap(word.x, word.y);
    await page.waitForFunction(() => location.hash === '#there');
    await frames(page, LONG);
    expect(await cards()).toBe('');
    await page.close();
  });

  test('a window of 1280 px at 400 % zoom has the card within it, and it can be scrolled', async () => {
    const page = await reader.open(server.at('/phone'));
    await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    await waitForMarks(page, 3);
    expect(await readCard(reader, page, 'gait')).toMatch(/^gait\n/m);
    const { left, top, right, bottom } = await boxOfCard(page);
    expect([left >= 0, top >= 256 * 0.4 - 1, right <= 320, bottom <= 256]).toEqual([true, true, true, true]);
    const [body] = await boxesInCard(page, '.card-body');
    expect(body?.height).toBeGreaterThan(40);
    await page.close();
  });
});
