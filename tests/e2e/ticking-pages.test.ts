import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { restlessEndPage, tickerPage } from './ticking-pages.ts';

/** Waits until the page has ticked and drawn on. */
async function waitForTicks(page: Page, ticks: number): Promise<void> {
  await page.evaluate(
    (more) =>
      new Promise<void>((resolve) => {
        const { ticks: ticked, frames } = globalThis.ticker;
        const look = () => {
          if (globalThis.ticker.ticks >= ticked + more && globalThis.ticker.frames > frames + 3) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    ticks,
  );
}

/** The marked words inside an element, in no order. A text that changes just now may be told with a place of the moment before. */
async function marksIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const ranges = [...((CSS.highlights.get('glossary-word') ?? []) as unknown as Iterable<StaticRange>)];
    return ranges
      .filter(({ startContainer }) => startContainer.parentElement?.closest(wanted))
      .map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? '');
  }, selector);
}

describe.each(bothBrowsers)('pages that change a thousand times a second, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/ticker': tickerPage, '/restless': restlessEndPage });
    reader = await openBrowser();
  });
  beforeEach(async () => {
    await reader.store({ mention: 'section' });
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test('what stands still is marked, the page goes on, and the end is right', async () => {
    const page = await reader.open(server.at('/ticker'));
    await expect.poll(() => marksIn(page, 'h2 ~ p')).toEqual(['plantar fasciitis', 'tendon', 'lumbar spine']);
    await waitForTicks(page, 500);
    expect(await marksIn(page, 'h2 ~ p')).toEqual(['plantar fasciitis', 'tendon', 'lumbar spine']);
    await page.evaluate(() => globalThis.ticker.stop());
    await expect.poll(() => marks(page)).toEqual(['gait', 'hammertoe', 'sciatica', 'plantar fasciitis', 'tendon', 'lumbar spine']);
    await page.close();
  });

  test('never more than a few hundred marks live in it', async () => {
    await reader.store({ mention: 'every' });
    const page = await reader.open(server.at('/ticker'));
    await page.waitForFunction(() => globalThis.ticker.mostMarks >= 300);
    await waitForTicks(page, 500);
    expect(await page.evaluate(() => globalThis.ticker.mostMarks)).toBe(300);
    await page.evaluate(() => globalThis.ticker.stop());
    await expect.poll(() => marksIn(page, '#text, #told, #swap')).toEqual(['gait', 'hammertoe', 'sciatica']);
    await page.close();
  });

  test('a long text is read to its end beside what never rests', async () => {
    const page = await reader.open(server.at('/restless'));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => marksIn(page, 'article'), { timeout: 20_000 }).toEqual(['plantar fasciitis']);
    await waitForTicks(page, 100);
    await page.evaluate(() => globalThis.ticker.stop());
    await expect.poll(() => marks(page)).toEqual(['plantar fasciitis', 'gait']);
    await page.close();
  });
});
