import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { endlessPage, rebuiltListPage, recycledListPage, ROWS } from './list-pages.ts';

/** Where the rows of a list differ from what has to be marked in them: each word once, at its place, and nothing else. */
async function wrongMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...((CSS.highlights.get('glossary-word') ?? []) as unknown as Iterable<StaticRange>)];
    const marked = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const text = startContainer === endContainer ? startContainer.textContent?.slice(startOffset, endOffset) : 'across nodes';
      return `${startContainer.parentElement?.dataset['row']}: ${text}`;
    });
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => Number(dataset['row']));
    const expected = rows.flatMap((row) => {
      const { word } = globalThis.list.rowAt(row);
      return word === undefined ? [] : `${row}: ${word}`;
    });
    const missing = expected.filter((one) => !marked.includes(one)).map((one) => `missing ${one}`);
    const stray = marked.filter((one, at) => !expected.includes(one) || marked.indexOf(one) !== at).map((one) => `stray ${one}`);
    return rows.length > 0 ? [...missing, ...stray] : ['no rows'];
  });
}

/** Scrolls a list as a wheel does: a step, a frame, a step. Ends at `end`, in rows. */
async function scrollList(page: Page, steps: number, end: number): Promise<void> {
  await page.$eval(
    '#box',
    async (box, count, rows, last) => {
      for (let step = 1; step <= count; step += 1) {
        box.scrollTop = (box.scrollHeight / rows) * last * (step / count);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    steps,
    ROWS,
    end,
  );
}

describe.each(bothBrowsers)('long lists, in $name', ({ name, openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/recycled': recycledListPage, '/rebuilt': rebuiltListPage, '/endless': endlessPage });
    reader = await openBrowser();
  });
  beforeEach(async () => {
    await reader.store({ mention: 'section' });
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  describe.each(['recycled', 'rebuilt'])('rows that are %s while it is scrolled', (kind) => {
    test('each word in view is marked after rest, and nothing is marked in a wrong place', async () => {
      await reader.store({ mention: 'every' });
      const page = await reader.open(server.at(`/${kind}`));
      await expect.poll(() => wrongMarks(page)).toEqual([]);
      await scrollList(page, 60, 400);
      await expect.poll(() => wrongMarks(page)).toEqual([]);
      await scrollList(page, 3, 2990);
      await expect.poll(() => wrongMarks(page)).toEqual([]);
      await scrollList(page, 1, 0);
      await expect.poll(() => wrongMarks(page)).toEqual([]);
      await page.close();
    });

    test('one mention of each word is marked, whatever was marked before', async () => {
      const page = await reader.open(server.at(`/${kind}`));
      await waitForMarks(page, 5);
      await scrollList(page, 40, 900);
      await expect
        .poll(async () => (await marks(page)).toSorted())
        .toEqual(['hammertoe', 'lumbar spine', 'plantar fasciitis', 'sciatica', 'tendon']);
      // What is no first mention has no mark; what has one has it at its place.
      expect((await wrongMarks(page)).filter((one) => one.startsWith('stray'))).toEqual([]);
      await page.close();
    });

    test('what has gone out of it is forgotten', async () => {
      const page = await reader.open(server.at(`/${kind}`));
      await waitForMarks(page, 5);
      await scrollList(page, 200, 2990);
      await page.waitForFunction(() => document.querySelector('[data-row="2999"]') !== null);
      // The popup counts what the page's script keeps, a word that is in view once without a number.
      const inPage = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-row]')].flatMap(
          ({ dataset: { row } }) => globalThis.list.rowAt(Number(row)).word ?? [],
        ),
      );
      const popup = await reader.openPopup(page);
      const kept = () =>
        popup.$eval('.list', (words) =>
          [...words.querySelectorAll('.list-item')].flatMap((item) => {
            const count = Number.parseInt(item.querySelector('.list-count')?.textContent ?? '1', 10);
            return Array.from({ length: count }, () => item.querySelector('span')?.textContent ?? '');
          }),
        );
      await expect.poll(async () => (await kept()).toSorted()).toEqual(inPage.toSorted());
      await popup.close();
      await page.close();
    });
  });

  // Firefox has no way for a driver to ask for either.
  if (name !== 'chromium') return;
  test('nodes that were thrown away are let go', async () => {
    const page = await reader.open(server.at('/rebuilt'));
    await waitForMarks(page, 5);
    const session = await page.createCDPSession();
    const nodes = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await page.metrics()).Nodes ?? Infinity;
    };
    await scrollList(page, 10, 100);
    const before = await nodes();
    await scrollList(page, 300, 2990);
    // 300 steps make some 6,000 nodes; about 40 stand at a time.
    await expect.poll(async () => (await nodes()) - before).toBeLessThan(300);
    await page.close();
  });

  test('what is put at the end of an endless page is marked, and what was marked stays', async () => {
    const page = await reader.open(server.at('/endless'));
    // Every section has a heading, so every one begins anew.
    const wordsIn = (from: number, to: number) =>
      page.evaluate(
        (first, last) => {
          const marked = [...((CSS.highlights.get('glossary-word') ?? []) as unknown as Iterable<StaticRange>)];
          return Array.from({ length: last - first + 1 }, (_, at) => {
            const section = document.getElementById(`s${first + at}`);
            const inside = marked.filter(({ startContainer }) => section?.contains(startContainer));
            return inside
              .map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset))
              .join();
          });
        },
        from,
        to,
      );
    await expect.poll(() => wordsIn(0, 2)).toEqual(['sciatica,tendon', 'tendon', 'plantar fasciitis']);
    const stayed = await page.evaluateHandle(() => [...(CSS.highlights.get('glossary-word') as unknown as Iterable<StaticRange>)]);
    await page.evaluate(() => {
      globalThis.grow();
      globalThis.grow();
    });
    await expect.poll(() => wordsIn(1, 4)).toEqual(['tendon', 'plantar fasciitis', 'lumbar spine', 'hammertoe']);
    // The same ranges, not others like them: nothing that stood was painted anew.
    expect(
      await page.evaluate((ranges) => {
        const highlight = CSS.highlights.get('glossary-word');
        return ranges.every((range) => highlight?.has(range));
      }, stayed),
    ).toBe(true);
    for (let round = 0; round < 6; round += 1) {
      const count = await page.$$eval('section', ({ length }) => length);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForFunction((before) => document.querySelectorAll('section').length > before, {}, count);
    }
    const last = (await page.$$eval('section', ({ length }) => length)) - 1;
    const words = ['sciatica', 'tendon', 'plantar fasciitis', 'lumbar spine', 'hammertoe'];
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => wordsIn(last - 1, last)).toEqual([words[(last - 1) % 5], words[last % 5]]);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => wordsIn(0, 2)).toEqual(['sciatica,tendon', 'tendon', 'plantar fasciitis']);
    await page.close();
  });
});
