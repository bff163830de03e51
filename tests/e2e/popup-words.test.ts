import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHOWN_WORD } from '../../lib/page/names.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { htmlOf, waitForMarks, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { innerPage, pageOf } from './pages.ts';

const wait = { timeout: 20_000 };
const gap = '<p style="height: 1500px">A long way.</p>';
/** Three places of a word that can be seen, far apart, and four that cannot. */
const farPage = pageOf(`<p id="a">The first gait.</p>${gap}
  <details id="closed"><summary>More</summary><p>A gait in a closed part.</p></details>
  <p style="display: none">A gait.</p><p style="visibility: hidden">A gait.</p>
  <div style="height: 200px; overflow: auto"><p style="height: 900px">A box.</p><p id="b">Then a second gait.</p></div>${gap}
  <p>And <span style="display: none">gait</span> some <b id="c">gait</b> at the end.</p>`);
const framed = pageOf(`<p>The lumbar spine.</p>${gap}
  <iframe src="http://frame.example:{port}/long-inner" width="400" height="260"></iframe>${gap}
  <iframe src="/inner" width="400" height="260"></iframe>`);
const longInner = pageOf(`${gap}<p>Tell me about sciatica here.</p>`);
const closedPage = pageOf(`<details open><summary>More</summary><p>A gait.</p></details><p>The lumbar spine.</p>`);

describe.each(bothBrowsers)('the words of the page in the popup, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({
      '/far': farPage,
      '/framed': framed,
      '/inner': innerPage,
      '/long-inner': longInner,
      '/closed': closedPage,
    });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  /** Opens the popup; presses "Show me" beside a word; tells what the row then says. */
  async function showMe(popup: Page, word: string): Promise<void> {
    const button = await popup.waitForSelector(`button[aria-label="Show me “${word}” on the page"]`);
    await button?.click();
  }
  const noteOf = (popup: Page, id: string) => popup.$eval(`.list-item[data-id="${id}"] .list-count`, (note) => note.textContent);
  const noteIs = (popup: Page, id: string, note: string) => expect.poll(() => noteOf(popup, id), wait).toBe(note);

  test('shows one place after another, passes over what cannot be seen, and goes around', async () => {
    const page = await reader.open(server.at('/far'));
    await waitForMarks(page);
    const before = await htmlOf(page);
    const popup = await reader.openPopup(page);
    for (const [place, id] of [
      ['1 of 3', 'a'],
      ['2 of 3', 'b'],
      ['3 of 3', 'c'],
      ['1 of 3', 'a'],
    ] as const) {
      await showMe(popup, 'gait');
      await noteIs(popup, 'gait', place);
      expect(await shownIn(page)).toEqual({ text: 'gait', in: id });
      expect(await isInView(page)).toBe(true);
    }
    await expect.poll(() => popup.$eval('main [role="status"]', (status) => status.textContent)).toBe('The page now shows “gait”: 1 of 3.');
    // The button keeps the focus, so that it can be pressed again.
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Show me');
    expect(await htmlOf(page)).toBe(before);
    for (const one of [popup, page]) await one.close();
  });

  test('goes on where it was when the popup is opened again, and the word is told apart for a moment only', async () => {
    const page = await reader.open(server.at('/far'));
    await waitForMarks(page);
    let popup = await reader.openPopup(page);
    await showMe(popup, 'gait');
    await noteIs(popup, 'gait', '1 of 3');
    await popup.close();
    await page.bringToFront();
    popup = await reader.openPopup(page);
    await showMe(popup, 'gait');
    await noteIs(popup, 'gait', '2 of 3');
    expect(await shownIn(page)).toEqual({ text: 'gait', in: 'b' });
    await page.waitForFunction((highlight) => !CSS.highlights.has(highlight), { polling: 50, ...wait }, SHOWN_WORD);
    for (const one of [popup, page]) await one.close();
  });

  test('shows words in frames, of another site too, in reading order', async () => {
    const page = await reader.open(server.at('/framed'));
    await waitForMarks(page);
    for (const frame of page.frames()) await frame.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.list-item[data-id="sciatica"] .list-count');
    const [, other, same] = page.frames();
    if (!other || !same) throw new Error('the page has two frames');
    const seen: string[] = [];
    for (const place of ['1 of 2', '2 of 2', '1 of 2']) {
      await showMe(popup, 'sciatica');
      await noteIs(popup, 'sciatica', place);
      const shown = await Promise.all([other, same].map(async (frame) => (await shownIn(frame)) !== undefined));
      expect(shown.filter(Boolean)).toHaveLength(1);
      seen.push(shown[0] ? 'other' : 'same');
      const frame = await (shown[0] ? other : same).frameElement();
      const inView = () =>
        frame?.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        });
      await expect.poll(inView, wait).toBe(true);
    }
    expect(seen[0]).not.toBe(seen[1]);
    expect(seen[2]).toBe(seen[0]);
    await showMe(popup, 'lumbar spine');
    await expect.poll(() => page.evaluate(() => scrollY), wait).toBe(0);
    for (const one of [popup, page]) await one.close();
  });

  test('says so when a word is in a part that was closed meanwhile', async () => {
    const page = await reader.open(server.at('/closed'));
    await waitForMarks(page, 2);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.list-item[data-id="gait"]');
    await page.evaluate(() => document.querySelector('details')?.removeAttribute('open'));
    await showMe(popup, 'gait');
    await noteIs(popup, 'gait', 'hidden now');
    expect(await shownIn(page)).toBeUndefined();
    for (const one of [popup, page]) await one.close();
  });

  test('leaves no trace when the site is switched off', async () => {
    const page = await reader.open(server.at('/far', 'other.example'));
    await waitForMarks(page);
    const popup = await reader.openPopup(page);
    await showMe(popup, 'gait');
    await noteIs(popup, 'gait', '1 of 3');
    await reader.store({ sites: { 'other.example': 'off' } });
    await waitForNoMarks(page);
    expect(await shownIn(page)).toBeUndefined();
    await reader.store({ sites: {} });
    for (const one of [popup, page]) await one.close();
  });
});

/** What is told apart in a page or frame: its text, and the id of the element it is in. */
async function shownIn(page: Page | Frame): Promise<{ text: string; in: string } | undefined> {
  return page.evaluate((highlight) => {
    const [range] = (CSS.highlights.get(highlight) ?? []) as unknown as Iterable<StaticRange>;
    if (!range) return undefined;
    const { startContainer, startOffset, endOffset } = range;
    return {
      text: (startContainer.textContent ?? '').slice(startOffset, endOffset),
      in: startContainer.parentElement?.id ?? '',
    };
  }, SHOWN_WORD);
}

async function isInView(page: Page): Promise<boolean> {
  return page.evaluate((highlight) => {
    const [mark] = (CSS.highlights.get(highlight) ?? []) as unknown as Iterable<StaticRange>;
    if (!mark) return false;
    const range = new Range();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { left, top, width, height } = range.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === mark.startContainer.parentElement;
  }, SHOWN_WORD);
}
