import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { boxesOfMark } from '../support/marked-places.ts';
import type { Box } from '../support/marked-places.ts';
import { differenceOf } from '../support/picture-difference.ts';
import { waitForMarks, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf as pageWith } from './pages.ts';

const tree = `<div id="host"></div><script>
    document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<p>Here is a gait in a tree.</p>';
  </script>`;

/** Each with one marked word, so that every changed pixel is known to be of its mark. */
const pages = [
  { name: 'a plain line', body: '<p>Here is a tendon in a line.</p>', words: 'tendon', runs: 'across' },
  { name: 'a closed shadow tree', body: tree, words: 'gait', runs: 'across' },
  {
    name: 'vertical lines from the right',
    body: '<p style="writing-mode: vertical-rl; height: 300px">Here is a tendon in a line.</p>',
    words: 'tendon',
    runs: 'down',
  },
  {
    name: 'vertical lines from the left',
    body: '<p style="writing-mode: vertical-lr; height: 300px">Here is a tendon in a line.</p>',
    words: 'tendon',
    runs: 'down',
  },
  { name: 'a block from right to left', body: '<p dir="rtl">Here is a tendon in a line.</p>', words: 'tendon', runs: 'across' },
  { name: 'English among Hebrew', body: '<p dir="rtl">אז tendon כאן, וגם עוד.</p>', words: 'tendon', runs: 'across' },
  { name: 'letters from right to left', body: '<p><bdo dir="rtl">Here is a tendon in a line.</bdo></p>', words: 'tendon', runs: 'across' },
  {
    name: 'text turned by a quarter',
    body: '<p style="position: absolute; left: 300px; top: 200px; transform: rotate(90deg)">Here is a tendon.</p>',
    words: 'tendon',
    runs: 'down',
  },
] as const;

const size: Box = { left: 0, top: 0, right: 900, bottom: 700 };
/** How far (CSS px) beside the letters' boxes a line may lie: 0.3em of 18 px, and its own width. */
const BESIDE = 8;

describe.each(bothBrowsers)('what is painted, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages(Object.fromEntries(pages.map(({ body }, at) => [`/${at}`, pageWith(body)])));
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test.each(pages.map((one, at) => ({ ...one, at })))(
    'a mark lies along its word and nowhere else in $name',
    async ({ words, runs, at }) => {
      const page = await reader.open(server.at(`/${at}`));
      await waitForMarks(page, 1);
      const [word] = await boxesOfMark(page, words);
      const marked = await page.screenshot({ encoding: 'base64' });
      await reader.store({ sites: { 'health.example': 'off' } });
      await waitForNoMarks(page);
      const plain = await page.screenshot({ encoding: 'base64' });
      await reader.store({ sites: {} });
      const changed = await differenceOf(page, plain, marked, size);
      if (!word || !changed) throw new Error('nothing is painted');
      const [before, after, start, end] =
        runs === 'down' ? (['left', 'right', 'top', 'bottom'] as const) : (['top', 'bottom', 'left', 'right'] as const);
      expect(changed[before]).toBeGreaterThan(word[before] - BESIDE);
      expect(changed[after]).toBeLessThan(word[after] + BESIDE);
      expect(Math.abs(changed[start] - word[start])).toBeLessThan(3);
      expect(Math.abs(changed[end] - word[end])).toBeLessThan(3);
      await page.close();
    },
  );
});
