import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { boxesOfMark, openCardOfMark, readCardOfMark } from '../support/marked-places.ts';
import { marksInOrder } from '../support/marks-in-order.ts';
import { waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf as pageWith } from './pages.ts';

const icon = '<link rel="icon" href="data:," />';

const xhtml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>A test page</title>${icon}</head>
<body><p>Here is a <![CDATA[tendon & more, and the lum]]>bar spine.</p>
<p xml:lang="fr">La sciatica fait mal.</p><p id="said">And sciatica.</p></body></html>`;

const text = `A letter.

Here is a tendon, <b>and</b> the lumbar
spine &amp; sciatica.
`;

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300" xml:lang="en"><title>A hammertoe</title>
<text x="20" y="40">Here is a tendon.</text><text x="20" y="90">Here is <tspan>the lumbar</tspan> spine.</text>
<foreignObject x="20" y="120" width="300" height="60"><p xmlns="http://www.w3.org/1999/xhtml">A bunion here.</p></foreignObject></svg>`;

const xml = '<note><p>Here is a tendon for you.</p><p>Here is sciatica and the lumbar spine.</p></note>';

const framesetPage = `<html><head><title>A test page</title>${icon}</head>
<frameset cols="50%,50%" border="0"><frame src="/inner"><frame src="/inner"><noframes>sciatica</noframes></frameset></html>`;

const bodilessPage = pageWith(
  '',
  `<script>
    addEventListener('DOMContentLoaded', () => {
      document.body.remove();
      document.documentElement.append(document.createElement('p'), document.createElement('i'));
      document.querySelector('p').textContent = 'Here is a tendon.';
      document.querySelector('i').textContent = 'sciatica';
      document.querySelector('i').setAttribute('aria-hidden', 'true');
    });
  </script>`,
);

/**
 * 5,000 elements deep, which scripts can make. Browsers cannot lay that out (Chromium crashes at 3,000, Firefox shows nothing
 * below 2,000), so only the upper 1,000 are shown.
 */
const deepPage = pageWith(`<p>A gait.</p><div></div><p>The lumbar spine.</p><script>
    let at = document.querySelector('div');
    for (let depth = 1; depth <= 5000; depth += 1) {
      at = at.appendChild(document.createElement('div'));
      if (depth === 1000) at.append('Here is a tendon.');
      if (depth === 1001) at.style.display = 'none';
    }
    at.textContent = 'Here is sciatica.';
  </script>`);

const longText = `A tendon here. ${'The days went by and nothing was the matter. '.repeat(24_000)} Then came sciatica.`;

describe.each(bothBrowsers)('odd documents, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({
      '/xhtml': { type: 'application/xhtml+xml', body: xhtml },
      '/text': { type: 'text/plain', body: text },
      '/svg': { type: 'image/svg+xml', body: svg },
      '/json': { type: 'application/json', body: JSON.stringify({ say: 'Here is a tendon and sciatica.' }) },
      '/script': { type: 'text/javascript', body: '// Here is a tendon and sciatica.' },
      '/xml': { type: 'application/xml', body: xml },
      '/broken': { type: 'application/xml', body: xml.replace('</note>', '') },
      '/styled': { type: 'text/xml', body: `<?xml-stylesheet type="text/css" href="/style"?>${xml}` },
      '/style': { type: 'text/css', body: 'note, p { display: block; margin: 20px; font: 18px sans-serif }' },
      '/frameset': framesetPage,
      '/inner': pageWith('<p>Here is a tendon.</p>'),
      '/bodiless': bodilessPage,
      '/deep': deepPage,
      '/long': pageWith(`<p>${longText}</p>`),
    });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test('XHTML is read with its CDATA and its languages', async () => {
    const page = await reader.open(server.at('/xhtml'));
    await expect.poll(() => marksInOrder(page)).toEqual(['tendon', 'lumbar spine', 'sciatica']);
    for (const words of ['tendon', 'lumbar spine']) {
      expect(await readCardOfMark(reader, page, words)).toMatch(new RegExp(`^${words}\n`, 'm'));
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    // What changes in a CDATA section is read again.
    await page.evaluate(() => {
      const cdata = document.querySelector('p')?.childNodes[1];
      if (cdata?.nodeType === Node.CDATA_SECTION_NODE) cdata.nodeValue = 'bunion, and a ';
    });
    await expect.poll(() => marksInOrder(page)).toEqual(['bunion', 'spine', 'sciatica']);
    await page.close();
  });

  test('a text file is read as it stands', async () => {
    const page = await reader.open(server.at('/text'));
    await expect.poll(() => marksInOrder(page)).toEqual(['tendon', 'lumbar spine', 'sciatica']);
    const offsets = await page.evaluate(() =>
      [...(CSS.highlights.get('glossary-word') as unknown as Iterable<StaticRange>)].map(({ startOffset, endOffset }) => [
        startOffset,
        endOffset,
      ]),
    );
    const places = ['tendon', 'lumbar\nspine', 'sciatica'].map((words) => [text.indexOf(words), text.indexOf(words) + words.length]);
    expect(offsets).toEqual(places);
    expect(await readCardOfMark(reader, page, 'lumbar\nspine', { line: 1 })).toMatch(/^lumbar spine\n/m);
    await page.close();
  });

  test('the labels of a drawing are read, its title is not, and nothing stays of a card', async () => {
    const page = await reader.open(server.at('/svg'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await expect.poll(() => marksInOrder(page)).toEqual(['tendon', 'lumbar spine', 'bunion']);
    for (const words of ['tendon', 'lumbar spine', 'bunion']) {
      expect(await readCardOfMark(reader, page, words)).toMatch(new RegExp(`^${words}\n`, 'm'));
      const card = await page.$eval('glossary-card', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
      const [word] = await boxesOfMark(page, words);
      expect(card.width).toBeGreaterThan(200);
      expect(Math.min(Math.abs(card.top - (word?.bottom ?? 0)), Math.abs(card.bottom - (word?.top ?? 0)))).toBeLessThan(30);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test.each(['/json', '/script', '/xml'])('a file that is shown as code has no marks: %s', async (path) => {
    const page = await reader.open(server.at(path));
    // A page that is opened after it has marks, and this one would have had them by then.
    const control = await reader.open(server.at('/inner'));
    await waitForMarks(control, 1);
    await control.close();
    await page.bringToFront();
    await page.evaluate(async () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await marksInOrder(page)).toEqual([]);
    await page.mouse.move(60, 30);
    await page.mouse.move(100, 30, { steps: 3 });
    expect(await page.$('glossary-card')).toBeNull();
    await page.close();
  });

  test('XML with a style is a document', async () => {
    const page = await reader.open(server.at('/styled'));
    await expect.poll(() => marksInOrder(page)).toEqual(['tendon', 'sciatica', 'lumbar spine']);
    expect(await readCardOfMark(reader, page, 'sciatica')).toMatch(/^sciatica\n/m);
    await page.close();
  });

  test('of a broken XML file, what the browser shows as a document is read', async () => {
    const page = await reader.open(server.at('/broken'));
    const control = await reader.open(server.at('/inner'));
    await waitForMarks(control, 1);
    await control.close();
    await page.bringToFront();
    // Chromium shows what it could read below the fault, Firefox the fault in its line of code.
    await expect.poll(() => marksInOrder(page)).toEqual(reader.name === 'chromium' ? ['tendon', 'sciatica', 'lumbar spine'] : []);
    await page.close();
  });

  test('the frames of a frameset are read', async () => {
    const page = await reader.open(server.at('/frameset'));
    const [, left, right] = page.frames();
    if (!left || !right) throw new Error('the page has no two frames');
    for (const where of [right, left]) expect(await readCardOfMark(reader, page, 'tendon', { where })).toMatch(/^tendon\n/m);
    expect(await marksInOrder(page)).toEqual(['tendon', 'tendon']);
    await page.close();
  });

  test('a document without a body is read', async () => {
    const page = await reader.open(server.at('/bodiless'));
    await expect.poll(() => marksInOrder(page)).toEqual(['tendon']);
    expect(await page.evaluate(() => document.body)).toBeNull();
    expect(await readCardOfMark(reader, page, 'tendon')).toMatch(/^tendon\n/m);
    await page.close();
  });

  test('a very deep document is read to its bottom', async () => {
    const page = await reader.open(server.at('/deep'));
    await expect.poll(() => marksInOrder(page)).toEqual(['gait', 'tendon', 'lumbar spine']);
    // So deep a document cannot be told to a test, so the card is not read.
    await openCardOfMark(page, 'tendon');
    await page.close();
  });

  test('one text of a million letters is read to its end', async () => {
    expect(longText.length).toBeGreaterThan(1_000_000);
    const page = await reader.open(server.at('/long'));
    await waitForMarks(page, 2);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await readCardOfMark(reader, page, 'sciatica')).toMatch(/^sciatica\n/m);
    await page.close();
  });
});
