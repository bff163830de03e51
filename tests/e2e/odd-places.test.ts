import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { boxesOfMark, readCardOfMark } from '../support/marked-places.ts';
import { waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf as pageWith } from './pages.ts';

/** Text that is painted in an unusual way or place, with one marked word; what has to happen before it is seen, if anything. */
interface Place {
  name: string;
  body: string;
  words: string;
  show?: string;
  /** Is the word to be pointed at near both its ends too? */
  hasEnds?: true;
}

const inTree = (mode: 'open' | 'closed') =>
  `<div id="host"></div><script>
    document.getElementById('host').attachShadow({ mode: '${mode}' }).innerHTML = '<p>Here is <b>sciatica</b> in a tree.</p>';
  </script>`;

const places: Place[] = [
  {
    name: 'vertical lines from the right',
    hasEnds: true,
    body: '<p style="writing-mode: vertical-rl; height: 200px">Here is a tendon and more of it, so that there are several lines.</p>',
    words: 'tendon',
  },
  {
    name: 'vertical lines from the left',
    body: '<p style="writing-mode: vertical-lr; height: 200px">So many words before it, for several lines: a tendon, you see.</p>',
    words: 'tendon',
  },
  {
    name: 'upright letters',
    body: '<p style="writing-mode: vertical-rl; text-orientation: upright; height: 500px">Here a tendon.</p>',
    words: 'tendon',
  },
  { name: 'lines that run up', body: '<p style="writing-mode: sideways-lr; height: 200px">Here is a tendon.</p>', words: 'tendon' },
  { name: 'a block from right to left', body: '<p dir="rtl">Here is a tendon, and more of it.</p>', words: 'tendon' },
  { name: 'English among Hebrew', hasEnds: true, body: '<p dir="rtl">אז tendon כאן, וגם עוד.</p>', words: 'tendon' },
  { name: 'Hebrew among English', body: '<p>Here is שלום עולם, and a tendon, שלום.</p>', words: 'tendon' },
  { name: 'letters from right to left', hasEnds: true, body: '<p>Here is <bdo dir="rtl">a tendon in here</bdo>.</p>', words: 'tendon' },
  {
    name: 'text turned by a quarter',
    body: '<p style="position: absolute; left: 300px; top: 200px; transform: rotate(90deg)">Here is a tendon.</p>',
    words: 'tendon',
  },
  {
    name: 'text turned a little',
    body: '<p style="position: absolute; left: 200px; top: 200px; transform: rotate(-30deg)">Here is a tendon.</p>',
    words: 'tendon',
  },
  {
    name: 'text upside down',
    body: '<p style="position: absolute; left: 200px; top: 200px; rotate: 180deg">Here is a tendon.</p>',
    words: 'tendon',
  },
  { name: 'enlarged text', body: '<p style="transform: scale(2); transform-origin: 0 0">Here is a tendon.</p>', words: 'tendon' },
  { name: 'mirrored text', body: '<p style="width: 400px; transform: scaleX(-1)">Here is a tendon.</p>', words: 'tendon' },
  {
    name: 'text in depth',
    body: '<div style="perspective: 400px"><p style="width: 400px; transform: rotateY(40deg)">Here is a tendon.</p></div>',
    words: 'tendon',
  },
  {
    name: 'the second column',
    body: '<div style="columns: 2; width: 600px">One line.<br>Two lines.<br>Here is a tendon.<br>And more.</div>',
    words: 'tendon',
  },
  { name: 'an open shadow tree', body: inTree('open'), words: 'sciatica' },
  { name: 'a closed shadow tree', body: inTree('closed'), words: 'sciatica' },
  {
    name: 'an element without a box',
    body: '<div style="margin: 40px"><div style="display: contents">Here is <i style="display: contents">a tendon</i>.</div></div>',
    words: 'tendon',
  },
  {
    name: 'text that is rendered when it comes near',
    body: '<p style="height: 3000px">Down there.</p><section style="content-visibility: auto; contain-intrinsic-size: 300px"><p>Here is a tendon.</p></section>',
    words: 'tendon',
    show: 'scrollTo(0, 3000)',
  },
  {
    name: 'text that is rendered later',
    body: '<section style="content-visibility: hidden"><p>Here is a tendon.</p></section>',
    words: 'tendon',
    show: 'document.querySelector("section").style.contentVisibility = "visible"',
  },
  {
    name: 'details that are opened later',
    body: '<details><summary>More</summary><p>Here is a tendon.</p></details>',
    words: 'tendon',
    show: 'document.querySelector("summary").click()',
  },
  {
    name: 'a tab panel that is shown later',
    body: '<button role="tab" onclick="panel.hidden = false">Two</button><div role="tabpanel" id="panel" hidden><p>Here is a tendon.</p></div>',
    words: 'tendon',
    show: 'document.querySelector("button").click()',
  },
];

/** A word that begins in one column and ends in the next. */
const brokenPage = pageWith(
  '<div style="columns: 2; column-fill: auto; width: 500px; height: 96px; orphans: 1; widows: 1; font: 20px/32px monospace">One.<br>Two.<br>Here is the lumbar spine.</div>',
);

describe.each(bothBrowsers)('odd places, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({
      ...Object.fromEntries(places.map(({ body, show }, at) => [`/${at}`, pageWith(show === undefined ? body : `<p>A gait.</p>${body}`)])),
      '/broken': brokenPage,
    });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test.each(places.map((place, at) => ({ ...place, at })))('a word has its card beside it in $name', async ({ words, show, at }) => {
    const page = await reader.open(server.at(`/${at}`));
    if (show !== undefined) {
      // What is shown already tells that the page has been read, and that what comes now comes later.
      await waitForMarks(page, 1);
      await page.evaluate(show);
    }
    expect(await readCardOfMark(reader, page, words)).toMatch(new RegExp(`^${words}\\n`, 'm'));
    const [word] = await boxesOfMark(page, words);
    const card = await page.$eval('glossary-card', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
    const isBeside = word && (card.right <= word.left || card.left >= word.right || card.bottom <= word.top || card.top >= word.bottom);
    expect(isBeside, `${JSON.stringify(card)} beside ${JSON.stringify(word)}`).toBe(true);
    await page.close();
  });

  // At its ends a caret in the wrong direction would fall out of the word.
  test.each(places.map((place, at) => ({ ...place, at })).filter(({ hasEnds }) => hasEnds === true))(
    'a word is hit up to both ends in $name',
    async ({ words, at }) => {
      const page = await reader.open(server.at(`/${at}`));
      for (const along of [0.04, 0.96]) {
        expect(await readCardOfMark(reader, page, words, { along })).toMatch(new RegExp(`^${words}\\n`, 'm'));
        await page.mouse.move(890, 690, { steps: 2 });
        await waitForNoCard(page);
      }
      await page.close();
    },
  );

  test('each piece of a word that is broken over columns opens its card', async () => {
    const page = await reader.open(server.at('/broken'));
    expect(await boxesOfMark(page, 'lumbar spine')).toHaveLength(2);
    for (const line of [0, 1]) {
      expect(await readCardOfMark(reader, page, 'lumbar spine', { line })).toMatch(/^lumbar spine\n/m);
      await page.mouse.move(890, 690, { steps: 2 });
      await waitForNoCard(page);
    }
    await page.close();
  });
});
