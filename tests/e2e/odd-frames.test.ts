import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { boxesOfMark, readCardOfMark } from '../support/marked-places.ts';
import { marksInOrder } from '../support/marks-in-order.ts';
import { waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf as pageWith } from './pages.ts';

const INSIDE = '<p>Here is a tendon.</p>';
const escaped = INSIDE.replaceAll('<', '&lt;');

/** A page with one frame that says `INSIDE`. */
interface FramedPage {
  name: string;
  body: string;
  /** What happens when the page has been read. */
  change?: string;
}

const filled = (how: string) => `<iframe></iframe><script>
    const inside = document.querySelector('iframe').contentDocument;
    ${how}
  </script>`;

const pages: FramedPage[] = [
  { name: 'an empty frame that a script fills', body: filled(`inside.body.innerHTML = '${INSIDE}';`) },
  { name: 'an empty frame that is written', body: filled(`inside.open(); inside.write('${INSIDE}'); inside.close();`) },
  {
    name: 'an empty frame that is filled later',
    body: '<iframe></iframe>',
    change: `document.querySelector('iframe').contentDocument.body.innerHTML = '${INSIDE}'`,
  },
  { name: 'a frame with its text in an attribute', body: `<iframe srcdoc="${escaped}"></iframe>` },
  {
    name: 'a frame made of a blob',
    body: `<iframe></iframe><script>
      document.querySelector('iframe').src = URL.createObjectURL(new Blob(['${INSIDE}'], { type: 'text/html' }));
    </script>`,
  },
  { name: 'a frame whose address is its text', body: `<iframe src="data:text/html,${escaped}"></iframe>` },
  { name: 'a frame of another site', body: '<iframe src="http://frame.example:{port}/inside"></iframe>' },
  { name: 'a frame of another port', body: '<iframe src="{other}/inside"></iframe>' },
  { name: 'a frame in a sandbox with scripts', body: '<iframe sandbox="allow-scripts" src="/inside"></iframe>' },
  { name: 'a frame in a sandbox without scripts', body: '<iframe sandbox src="/inside"></iframe>' },
  { name: 'a frame in a sandbox with its text in an attribute', body: `<iframe sandbox="allow-scripts" srcdoc="${escaped}"></iframe>` },
  { name: 'a frame in a frame in a frame', body: '<iframe src="http://frame.example:{port}/between"></iframe>' },
  {
    name: 'a frame that comes later',
    body: '',
    change: `document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://frame.example:' + location.port + '/inside' }))`,
  },
  {
    name: 'a frame that goes elsewhere',
    body: '<iframe src="/before"></iframe>',
    change: `document.querySelector('iframe').src = '/inside'`,
  },
  {
    name: 'a frame whose document is written anew',
    body: '<iframe src="/before"></iframe>',
    change: `{
      const { contentDocument } = document.querySelector('iframe');
      contentDocument.open();
      contentDocument.write('${INSIDE}');
      contentDocument.close();
    }`,
  },
  {
    name: 'a frame that is shown later',
    body: '<iframe src="/inside" style="display: none"></iframe>',
    change: `document.querySelector('iframe').style.display = 'block'`,
  },
];

/** The frame at the bottom, once the page has so many frames. */
async function lowest(page: Page): Promise<Frame> {
  const isLowest = (frame: Frame) => frame.childFrames().length === 0 && frame.parentFrame() !== null;
  await expect.poll(() => page.frames().some(isLowest)).toBe(true);
  const found = page.frames().find(isLowest);
  if (!found) throw new Error('the page has no frame');
  return found;
}

describe.each(bothBrowsers)('odd frames, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let other: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    const inside = pageWith(INSIDE);
    other = await servePages({ '/inside': inside });
    server = await servePages({
      '/inside': inside,
      '/before': pageWith('<p>Here is sciatica.</p>'),
      '/between': pageWith(`<iframe src="http://other.example:{port}/between-again"></iframe>`),
      '/between-again': pageWith(`<iframe srcdoc="${escaped}" width="400" height="260"></iframe>`),
      ...Object.fromEntries(
        pages.map(({ body }, at) => [
          `/${at}`,
          pageWith(`<p>A gait.</p>${body.replace('{other}', other.at(''))}`, '<style>iframe { width: 600px; height: 400px }</style>'),
        ]),
      ),
    });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
    await other.close();
  });

  test.each(pages.map((one, at) => ({ ...one, at })))('a word has its card in $name', async ({ change, body, at }) => {
    const page = await reader.open(server.at(`/${at}`));
    await waitForMarks(page, 1);
    if (body.includes('/before')) await boxesOfMark(await lowest(page), 'sciatica');
    if (change !== undefined) await page.evaluate(change);
    const where = await lowest(page);
    expect(await readCardOfMark(reader, page, 'tendon', { where })).toMatch(/^tendon\n/m);
    await expect.poll(() => marksInOrder(page)).toEqual(['gait', 'tendon']);
    await page.close();
  });
});
