import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boxesInCard, styleInCard } from '../support/closed-root.ts';
import { openChromium, openFirefox } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { boxOfCard, frames, LONG, watchCards } from '../support/hand.ts';
import { readCard, spotOf, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const wordPage =
  pageOf(`<p style="margin: 40px">A gait of a reader.</p><p><button id="under" style="margin-left: 120px">Under the card</button></p>
    <p><button id="beside" style="margin-left: 600px">Beside the card</button></p>`);

// A test a line of WCAG 2.2 AA that content on hover or focus has to meet.
describe.for(['chromium', 'firefox'] as const)('the card meets WCAG 2.2, in %s', (name) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/word': wordPage });
    reader = await (name === 'chromium' ? openChromium() : openFirefox());
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  const open = async () => {
    page = await reader.open(server.at('/word'));
    await waitForMarks(page, 1);
  };

  test('1.4.13: what came by hovering is dismissed without moving the pointer, and stays dismissed', async () => {
    await open();
    await readCard(reader, page, 'gait');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const cards = await watchCards(page);
    await frames(page, LONG);
    expect(await cards()).toBe('');
  });

  test('1.4.13: the pointer may go over to it and rest there', async () => {
    await open();
    await readCard(reader, page, 'gait');
    const cards = await watchCards(page);
    const { left, top } = await boxOfCard(page);
    await page.mouse.move(left + 30, top + 30, { steps: 5 });
    await frames(page, LONG);
    expect(await cards()).toBe('');
  });

  test('1.4.13: it stays as long as the pointer rests on the word, and does not cover that', async () => {
    await open();
    await readCard(reader, page, 'gait');
    const cards = await watchCards(page);
    await frames(page, 4 * LONG);
    expect(await cards()).toBe('');
    const { x, y } = await spotOf(page, 'gait');
    expect(await page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y)).toBe('p');
  });

  test('2.1.1: all that is in it is done by keys alone', async () => {
    await open();
    await reader.command(page, 'explain');
    await waitForCard(page);
    const press = async (button: string) => {
      for (let steps = 0; (await reader.card.focused(page)) !== button; steps += 1) {
        if (steps === 40) throw new Error(`no key leads to "${button}"`);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    };
    await press('More');
    await expect.poll(() => reader.card.text(page)).toContain('Related words');
    await press('gait analysis');
    await expect.poll(() => reader.card.title(page)).toBe('gait analysis');
    await press('Back');
    await expect.poll(() => reader.card.title(page)).toBe('gait');
    await press('I know this word');
    await expect.poll(() => reader.card.text(page)).toContain('Undo');
    await press('Undo');
    await expect.poll(() => reader.card.title(page)).toBe('gait');
    await press('Close');
    await waitForNoCard(page);
  });

  test('2.4.11: the card goes where it hides what has the focus, and stays where it does not', async () => {
    await open();
    await reader.command(page, 'explain');
    await waitForCard(page);
    await page.focus('#beside');
    await frames(page, 5);
    await waitForCard(page);
    await page.focus('#under');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('under');
  });
});

// Only Chromium tells the styles and boxes of a closed root.
describe('the card meets WCAG 2.2, as Chromium tells', () => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/word': wordPage });
    reader = await openChromium();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test('2.4.7 and 2.5.8: the focus is seen, and buttons are large enough', async () => {
    const page = await reader.open(server.at('/word'));
    await waitForMarks(page, 1);
    await reader.command(page, 'explain');
    await waitForCard(page);
    await page.keyboard.press('Tab');
    expect(await styleInCard(page, ':focus')).toMatchObject({ 'outline-style': 'solid', 'outline-width': '2px' });
    await page.keyboard.press('Enter');
    await expect.poll(() => reader.card.text(page)).toContain('Related words');
    const boxes = await boxesInCard(page, 'button');
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
  });
});
