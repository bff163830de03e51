import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CARD_HOST, highlightName } from '../../lib/page/names.ts';
import { choices, defaultSettings } from '../../lib/settings/settings.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { frames, LONG } from '../support/hand.ts';
import { marks, pointAt, readCard, waitForCard, waitForMarks, waitForNoCard, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

// Sciatica, gait and bunion are of level 1, lumbar spine of 2, dorsiflexion of 3.
const sections = pageOf(`<h1>Sciatica</h1>
    <p>Sciatica begins in the lumbar spine. It changes your gait, and a changed gait tires you.</p>
    <h2>The bunion</h2>
    <p>A bunion, sciatica and dorsiflexion change your gait. So does the lumbar spine.</p>`);

/** The names of the highlights that a page holds. */
const highlightsOf = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);

/** From now on each move of the pointer starts a clock in the page, and when it ends it is noted whether a card is open. */
async function raceCard(page: Page, after: number): Promise<() => Promise<string>> {
  await page.evaluate(
    (name, ms) => {
      let clock: ReturnType<typeof setTimeout> | undefined;
      const { dataset } = document.documentElement;
      delete dataset['raced'];
      const start = () => {
        clearTimeout(clock);
        clock = setTimeout(() => {
          removeEventListener('pointermove', start, true);
          dataset['raced'] = document.querySelector(name) ? 'open' : 'closed';
        }, ms);
      };
      addEventListener('pointermove', start, true);
    },
    CARD_HOST,
    after,
  );
  return async () => {
    await page.waitForFunction(() => document.documentElement.dataset['raced'] !== undefined, { polling: 50 });
    return page.evaluate(() => document.documentElement.dataset['raced'] ?? '');
  };
}

describe.each(bothBrowsers)('what a reader chooses, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/sections': sections });
    reader = await openBrowser();
    page = await reader.open(server.at('/sections'));
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });
  beforeEach(async () => {
    await page.mouse.move(5, 5);
    await reader.store(defaultSettings);
    await waitForMarks(page, 8);
  });

  test('the first mention on the page alone is marked', async () => {
    await reader.store({ mention: 'page' });
    await expect.poll(() => marks(page)).toEqual(['Sciatica', 'lumbar spine', 'gait', 'bunion', 'dorsiflexion']);
    // Where that goes, the next mention takes its place, in whichever section.
    await page.evaluate(() => document.querySelector('p')?.remove());
    await expect.poll(() => marks(page)).toEqual(['Sciatica', 'bunion', 'dorsiflexion', 'gait', 'lumbar spine']);
    await page.reload();
    await expect.poll(() => marks(page)).toEqual(['Sciatica', 'lumbar spine', 'gait', 'bunion', 'dorsiflexion']);
  });

  test('headings can be left alone, and hold no first mention then', async () => {
    await reader.store({ headings: 'leave' });
    await expect
      .poll(() => marks(page))
      .toEqual(['Sciatica', 'lumbar spine', 'gait', 'bunion', 'sciatica', 'dorsiflexion', 'gait', 'lumbar spine']);
    const inHeadings = () =>
      page.evaluate(
        () =>
          [...(CSS.highlights.get('glossary-word') as unknown as Iterable<StaticRange>)].filter(({ startContainer }) =>
            startContainer.parentElement?.matches('h1, h2'),
          ).length,
      );
    await expect.poll(inHeadings).toBe(0);
    await reader.store({ headings: 'mark' });
    await expect.poll(inHeadings).toBe(2);
  });

  test('words of lower levels can be left out', async () => {
    await reader.store({ level: 2 });
    await expect.poll(() => marks(page)).toEqual(['lumbar spine', 'dorsiflexion', 'lumbar spine']);
    await reader.store({ level: 3 });
    await expect.poll(() => marks(page)).toEqual(['dorsiflexion']);
  });

  test('every look has a name of its own, and nothing of it is left when the site is off', async () => {
    for (const line of choices.line) {
      for (const colour of choices.colour) {
        await reader.store({ line, colour });
        await expect.poll(() => highlightsOf(page)).toEqual([highlightName({ line, colour })]);
      }
    }
    await reader.store({ sites: { 'health.example': 'off' } });
    await waitForNoMarks(page);
    await expect.poll(() => highlightsOf(page)).toEqual([]);
  });

  test('a card can open by a click only', async () => {
    await reader.store({ opening: 'click' });
    // A page that is opened now has been told when its words are marked.
    const other = await reader.open(server.at('/sections'));
    await waitForMarks(other, 8);
    await pointAt(other, 'gait');
    await frames(other, LONG);
    expect(await other.$(CARD_HOST)).toBeNull();
    await other.mouse.down();
    await other.mouse.up();
    await waitForCard(other);
    await other.close();
  });

  // The clock of the race runs in the page, between the usual delay and the one that was chosen.
  test.each([
    { opening: 'normal', after: 300, found: 'closed' },
    { opening: 'quick', after: 300, found: 'open' },
    { opening: 'normal', after: 700, found: 'open' },
    { opening: 'slow', after: 700, found: 'closed' },
  ])('after $after ms of rest on a word the card of a reader with $opening is $found', async ({ opening, after, found }) => {
    await reader.store({ opening });
    const other = await reader.open(server.at('/sections'));
    await waitForMarks(other, 8);
    // The first card brings its script.
    await readCard(reader, other, 'bunion');
    await other.mouse.move(5, 5);
    await waitForNoCard(other);
    const raced = await raceCard(other, after);
    await pointAt(other, 'gait');
    expect(await raced()).toBe(found);
    await other.close();
  });

  test.each([
    { closing: 'normal', after: 230, found: 'open' },
    { closing: 'quick', after: 230, found: 'closed' },
    { closing: 'normal', after: 600, found: 'closed' },
    { closing: 'slow', after: 600, found: 'open' },
  ])('$after ms after the pointer left the card of a reader with $closing is $found', async ({ closing, after, found }) => {
    await reader.store({ closing });
    const other = await reader.open(server.at('/sections'));
    await waitForMarks(other, 8);
    await readCard(reader, other, 'gait');
    const raced = await raceCard(other, after);
    await other.mouse.move(5, 5);
    expect(await raced()).toBe(found);
    await other.close();
  });
});
