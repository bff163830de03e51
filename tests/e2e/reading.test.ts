import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, launchFirefox } from '../../scripts/browsers.ts';
import { openChromium, openFirefox } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { htmlOf, marks, pointAt, pressInCard, readCard, spotOf, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, dialogPage, fieldsPage, keysPage, linkPage } from './pages.ts';

describe.each([
  { name: 'chromium', openBrowser: openChromium, launchPlain: launchChromium },
  { name: 'firefox', openBrowser: () => openFirefox(), launchPlain: launchFirefox },
])('reading in $name', ({ openBrowser, launchPlain }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({
      '/article': article,
      '/dialog': dialogPage,
      '/fields': fieldsPage,
      '/keys': keysPage,
      '/link': linkPage,
      '/target': '<p>arrived',
    });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test('marks the first mention in each section, in any case and number', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    expect(await marks(page)).toEqual([
      'plantar fasciitis',
      'PLANTAR FASCIA',
      'gait',
      'Plantar\n      fasciitis',
      'lumbar spine',
      'Tendons',
    ]);
    await page.close();
  });

  test('a card opens beside the word after a rest, tells its meaning, and goes when the pointer goes', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const text = await readCard(reader, page, 'lumbar spine');
    expect(text).toMatch(/^lumbar spine\nSay: LUM-bar/m);
    expect(text).toContain('lower back');
    expect(text).toContain('Open in glossary');
    const word = await spotOf(page, 'lumbar spine');
    const card = await page.$eval('glossary-card', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
    expect(Math.min(Math.abs(card.top - word.y), Math.abs(card.bottom - word.y))).toBeLessThan(30);
    await page.mouse.move(word.x, card.top > word.y ? word.y - 120 : word.y + 120, { steps: 3 });
    await waitForNoCard(page);
    await page.close();
  });

  test('the card stays while the pointer is on it, and a related word opens in it', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    await readCard(reader, page, 'plantar fasciitis');
    await pressInCard(reader, page, 'More');
    await pressInCard(reader, page, 'plantar fascia');
    await expect.poll(() => reader.card.title(page)).toBe('plantar fascia');
    await pressInCard(reader, page, 'Back');
    await expect.poll(() => reader.card.title(page)).toBe('plantar fasciitis');
    await page.close();
  });

  test('the HTML is the same with and without the extension, before a hover and after the card has closed', async () => {
    const plain = await launchPlain();
    const plainPage = await plain.newPage();
    await plainPage.goto(server.at('/article'));
    const without = await htmlOf(plainPage);
    await plain.close();
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    expect(await htmlOf(page)).toBe(without);
    await readCard(reader, page, 'gait');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await htmlOf(page)).toBe(without);
    await page.close();
  });

  test('Escape closes the card and the page does not get it; the next Escape is the page’s', async () => {
    const page = await reader.open(server.at('/keys'));
    await waitForMarks(page, 1);
    await readCard(reader, page, 'lumbar spine');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$eval('output', (output) => output.textContent)).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.$eval('output', (output) => output.textContent)).toBe('window down, document down, window up, document up, ');
    await page.close();
  });

  test('a click pins the card; it outlives the pointer and closes by its button or a click elsewhere', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const word = await spotOf(page, 'gait');
    await page.mouse.click(word.x, word.y);
    await waitForCard(page);
    await page.mouse.move(880, 680, { steps: 3 });
    const close = await reader.card.button(page, 'Close');
    await page.mouse.click(close.x, close.y);
    await waitForNoCard(page);
    await page.mouse.click(word.x, word.y);
    await waitForCard(page);
    await page.mouse.click(880, 680);
    await waitForNoCard(page);
    expect(await page.$('glossary-card')).toBeNull();
    await page.close();
  });

  test('a marked word in a link explains itself and the link still works', async () => {
    const page = await reader.open(server.at('/link'));
    await waitForMarks(page, 1);
    expect(await readCard(reader, page, 'lumbar spine')).toMatch(/^lumbar spine\n/m);
    const word = await spotOf(page, 'lumbar spine');
    await Promise.all([page.waitForNavigation(), page.mouse.click(word.x, word.y)]);
    expect(page.url()).toBe(server.at('/target'));
    await page.close();
  });

  test('never reads fields, editors and code', async () => {
    const page = await reader.open(server.at('/fields'));
    await waitForMarks(page, 1);
    expect(await marks(page)).toEqual(['lumbar spine']);
    await page.close();
  });

  test('a word in a modal dialog opens a card that can be used', async () => {
    const page = await reader.open(server.at('/dialog'));
    await waitForMarks(page, 1);
    expect(await readCard(reader, page, 'sciatica')).toMatch(/^sciatica\n/m);
    expect(await page.$eval('glossary-card', (host) => host.parentElement?.localName)).toBe('dialog');
    const glossary = await reader.card.button(page, 'Open in glossary');
    await page.mouse.move(glossary.x, glossary.y, { steps: 4 });
    await page.mouse.click(glossary.x, glossary.y);
    await reader.waitForOwnTab('/glossary.html#sciatica');
    await page.close();
  });

  test('takes no focus and never leaves the window', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    await page.setViewport({ width: 320, height: 480 });
    await page.focus('#field');
    await pointAt(page, 'Tendons');
    await waitForCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    const box = await page.$eval('glossary-card', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(box.top).toBeGreaterThanOrEqual(0);
    // Firefox gives its edge some millionths of a pixel more.
    expect(Math.round(box.bottom)).toBeLessThanOrEqual(480);
    await page.close();
  });
});
