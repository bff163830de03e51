import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openChromium, openFirefox } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { boxOfCard, frames, LONG, watchCards } from '../support/hand.ts';
import { boxesOfMark } from '../support/marked-places.ts';
import { pressInCard, readCard, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const smallPage = pageOf(`<p>The lumbar spine. <button id="out">Out here</button></p>
    <iframe id="same" src="/inner" width="400" height="120"></iframe>
    <iframe id="other" src="http://frame.example:{port}/inner" width="400" height="120"></iframe>`);

const largePage = pageOf(`<p>The lumbar spine. <button id="out">Out here</button></p>
    <iframe src="http://frame.example:{port}/inner" width="420" height="400" style="margin-left: 440px"></iframe><output></output>
    <script>addEventListener('keydown', ({ key }) => { document.querySelector('output').textContent += key; }, true);</script>`);

const innerPage = pageOf('<p>Tell me about sciatica or a tendon. <button id="in">In here</button></p>');

describe.for(['chromium', 'firefox'] as const)('cards of frames, in %s', (name) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/small': smallPage, '/large': largePage, '/inner': innerPage });
    reader = await (name === 'chromium' ? openChromium() : openFirefox());
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  const open = async (path: string, host?: string): Promise<Frame> => {
    page = await reader.open(server.at(path));
    await waitForMarks(page, 1);
    const inner = await page.waitForFrame(server.at('/inner', host));
    await waitForMarks(inner, 2);
    return inner;
  };
  const pointIn = async (frame: Frame, word: string) => {
    const [box] = await boxesOfMark(frame, word);
    if (!box) throw new Error(`no ${word}`);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y, { steps: 2 });
  };
  const cardIn = async (frame: Frame) => frame.$('glossary-card');

  test.each(['health.example', 'frame.example'])(
    'a frame of %s that is too small has its card in the top page, as a sheet',
    async (host) => {
      const inner = await open('/small', host);
      await pointIn(inner, 'sciatica');
      await waitForCard(page);
      expect(await reader.card.text(page)).toMatch(/^sciatica\n/m);
      expect(await cardIn(inner)).toBeNull();
      const { left, right, bottom } = await boxOfCard(page);
      expect([left, right, bottom]).toEqual([0, 900, 700]);
      // Beside the word it stays, and another word takes its place.
      const cards = await watchCards(page);
      await page.mouse.move(5, 5, { steps: 3 });
      await frames(page, LONG);
      expect(await cards()).toBe('');
      await pointIn(inner, 'tendon');
      await expect.poll(() => reader.card.title(page)).toBe('tendon');
      await pressInCard(reader, page, 'More');
      await pressInCard(reader, page, 'Close');
      await waitForNoCard(page);
      await pointIn(inner, 'sciatica');
      await waitForCard(page);
      await page.mouse.click(450, 8);
      await waitForNoCard(page);
    },
  );

  test('Escape in the small frame closes the sheet in the top page, and leaves the focus', async () => {
    const inner = await open('/small', 'frame.example');
    await inner.focus('#in');
    await pointIn(inner, 'sciatica');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await inner.evaluate(() => [document.hasFocus(), document.activeElement?.id])).toEqual([true, 'in']);
  });

  test("Escape closes a card in another frame, once; the next one is the page's", async () => {
    const inner = await open('/large', 'frame.example');
    await page.focus('#out');
    await pointIn(inner, 'sciatica');
    await waitForCard(inner as unknown as Page);
    await page.keyboard.press('Escape');
    await waitForNoCard(inner as unknown as Page);
    expect(await page.$eval('output', (output) => output.textContent)).toBe('');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('output')?.textContent === 'Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('out');
  });

  test('a card in one frame closes the one in another', async () => {
    const inner = await open('/large', 'frame.example');
    await readCard(reader, page, 'lumbar spine');
    await pressInCard(reader, page, 'More');
    await pointIn(inner, 'sciatica');
    await waitForCard(inner as unknown as Page);
    await waitForNoCard(page);
    expect(await readCard(reader, page, 'lumbar spine')).toMatch(/^lumbar spine\n/m);
    await waitForNoCard(inner as unknown as Page);
  });
});
