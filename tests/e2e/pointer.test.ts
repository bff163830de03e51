import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LONG, boxOfCard, frames, moveSlowly, watchCards } from '../support/hand.ts';
import { pointAt, pressInCard, readCard, spotOf, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

/** Two marked words in one high line; the card of the second has no room on the right and comes under the first. */
const widePage = pageOf('<p style="margin: 40px 0 0 480px; font-size: 70px; white-space: nowrap">A gait. Tendon.</p>');

const fieldPage = pageOf(`<p>The gait of a reader.</p><textarea id="field"></textarea>
    <p style="margin-top: 500px">A tendon down here.</p><p style="height: 900px">The end.</p>`);

const tickerPage = pageOf(`<p>The gait of a reader.</p><div id="ticker" style="width: 200px; overflow: hidden; white-space: nowrap">
    ${'News of the day. '.repeat(40)}</div><script>
    const box = document.getElementById('ticker');
    const step = () => { box.scrollLeft = (box.scrollLeft + 3) % 1000; requestAnimationFrame(step); };
    step();</script>`);

const rtlPage = pageOf('<p style="margin-top: 200px">Here is a tendon, and more of it.</p>').replace('<html', '<html dir="rtl"');

const fullPage =
  pageOf(`<p>Out here a gait.</p><section id="full" style="background: #fff"><p>In here sciatica.</p><button>Full</button></section>
    <script>document.querySelector('button').onclick = () => document.getElementById('full').requestFullscreen()</script>`);

describe.each(bothBrowsers)('the pointer, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/wide': widePage, '/field': fieldPage, '/ticker': tickerPage, '/rtl': rtlPage, '/full': fullPage });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test('may take its time on the way to the card, and cross another word', async () => {
    // With the most patience that a reader can choose: a busy browser may be slow with some steps of the hand.
    await reader.store({ ...defaultSettings, opening: 'slow', closing: 'slow' });
    const page = await reader.open(server.at('/wide'));
    await waitForMarks(page, 2);
    await readCard(reader, page, 'Tendon');
    const cards = await watchCards(page);
    const from = await spotOf(page, 'Tendon');
    const crossed = await spotOf(page, 'gait');
    const { left, top } = await boxOfCard(page);
    expect(left).toBeLessThan(crossed.x);
    await moveSlowly(page, from, { x: crossed.x, y: top + 10 });
    await frames(page, LONG);
    expect(await cards()).toBe('');
    expect(await reader.card.text(page)).toMatch(/^tendon\n/m);
    await page.close();
    await reader.store(defaultSettings);
  });

  test('opens the word that it rests on, though that was on the way', async () => {
    const page = await reader.open(server.at('/wide'));
    await waitForMarks(page, 2);
    await readCard(reader, page, 'Tendon');
    const from = await spotOf(page, 'Tendon');
    const crossed = await spotOf(page, 'gait');
    await moveSlowly(page, from, { x: crossed.x + 20, y: crossed.y + 20 });
    await expect.poll(() => reader.card.title(page).catch(String)).toBe('gait');
    await page.close();
  });

  test('opens nothing while the reader types, and does when typing is over', async () => {
    const page = await reader.open(server.at('/field'));
    await waitForMarks(page, 2);
    await page.focus('#field');
    const cards = await watchCards(page);
    const { x, y } = await spotOf(page, 'gait');
    await page.mouse.move(x - 3, y);
    for (let at = 0; at < LONG; at += 1) {
      await page.keyboard.press('a');
      await page.mouse.move(x + (at % 2), y);
      await frames(page);
    }
    expect(await cards()).toBe('');
    const nudge = async (by: number) => page.mouse.move(x + by, y);
    await expect
      .poll(
        async () => {
          await nudge(1);
          await nudge(0);
          return cards();
        },
        { timeout: 20_000 },
      )
      .toBe('+');
    await page.close();
  });

  test('opens nothing while a button is held, and the click that ends it does', async () => {
    const page = await reader.open(server.at('/field'));
    await waitForMarks(page, 2);
    const cards = await watchCards(page);
    await pointAt(page, 'gait');
    await page.mouse.down();
    await frames(page, LONG);
    expect(await cards()).toBe('');
    await page.mouse.up();
    await waitForCard(page);
    expect(await reader.card.text(page)).toContain('Close');
    await page.close();
  });

  test('opens nothing that was scrolled under it while it rests', async () => {
    const page = await reader.open(server.at('/field'));
    await waitForMarks(page, 2);
    const before = await spotOf(page, 'tendon');
    await page.evaluate(() => scrollTo(0, 0));
    const scrolled = await page.evaluate(() => document.querySelectorAll('p')[1]?.getBoundingClientRect().top ?? 0);
    await page.mouse.move(before.x - 1, 350);
    await page.mouse.move(before.x, 350);
    await frames(page, 2);
    const cards = await watchCards(page);
    await page.evaluate((by) => scrollTo(0, by), scrolled - 340);
    await frames(page, LONG);
    expect(await cards()).toBe('');
    await page.mouse.move(before.x + 1, 350);
    await waitForCard(page);
    expect(await reader.card.text(page)).toMatch(/^tendon\n/m);
    await page.close();
  });

  test('opens nothing that was scrolled under it in the frame of its move', async () => {
    const page = await reader.open(server.at('/field'));
    await waitForMarks(page, 2);
    const { x } = await spotOf(page, 'tendon');
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => {
      const by = (document.querySelectorAll('p')[1]?.getBoundingClientRect().top ?? 0) - 340;
      addEventListener('pointermove', () => scrollTo(0, by), { once: true });
    });
    const cards = await watchCards(page);
    await page.mouse.move(x, 350);
    await page.waitForFunction(() => scrollY > 0);
    await frames(page, LONG);
    expect(await cards()).toBe('');
    await page.close();
  });

  test('opens a card beside a box that scrolls by itself without end', async () => {
    const page = await reader.open(server.at('/ticker'));
    await waitForMarks(page, 1);
    await readCard(reader, page, 'gait');
    expect(await reader.card.text(page)).toMatch(/^gait\n/m);
    await page.close();
  });

  test('keeps the card while the reader selects in it', async () => {
    const page = await reader.open(server.at('/field'));
    await waitForMarks(page, 2);
    await readCard(reader, page, 'gait');
    const cards = await watchCards(page);
    const { left, top, right, bottom } = await boxOfCard(page);
    await page.mouse.move(left + 20, top + 24, { steps: 4 });
    await page.mouse.down();
    await moveSlowly(page, { x: left + 20, y: top + 24 }, { x: right + 30, y: bottom - 40 }, 12);
    await frames(page, LONG);
    expect(await cards()).toBe('');
    await page.mouse.up();
    await page.close();
  });

  test('a page from right to left has an English card beside the word', async () => {
    const page = await reader.open(server.at('/rtl'));
    await waitForMarks(page, 1);
    await readCard(reader, page, 'tendon');
    expect(await page.$eval('glossary-card', (host) => getComputedStyle(host).direction)).toBe('ltr');
    const word = await spotOf(page, 'tendon');
    const card = await boxOfCard(page);
    expect(card.left <= word.x && word.x <= card.right).toBe(true);
    expect(card.right).toBeLessThanOrEqual(900);
    await page.close();
  });

  test('a word in full screen opens a card there that can be used', async () => {
    const page = await reader.open(server.at('/full'));
    await waitForMarks(page, 2);
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    expect(await readCard(reader, page, 'sciatica')).toMatch(/^sciatica\n/m);
    expect(await page.$eval('glossary-card', (host) => host.parentElement?.id)).toBe('full');
    await pressInCard(reader, page, 'More, and when to get help');
    await pressInCard(reader, page, 'sciatic nerve');
    await expect.poll(() => reader.card.title(page)).toBe('sciatic nerve');
    await page.evaluate(() => document.exitFullscreen());
    await waitForNoCard(page);
    await page.close();
  });
});
