import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, pointAt, pressInCard, readCard, spotOf, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import {
  contentsPage,
  innerPage,
  besideFramePage,
  hiddenPage,
  lateRootPage,
  popoverPage,
  scrollerPage,
  threePage,
  zoomedPage,
} from './pages.ts';

describe.each(bothBrowsers)('odd pages, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({
      '/three': threePage,
      '/beside': besideFramePage,
      '/inner': innerPage,
      '/zoomed': zoomedPage,
      '/popover': popoverPage,
      '/contents': contentsPage,
      '/hidden': hiddenPage,
      '/late': lateRootPage,
      '/scroller': scrollerPage,
    });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test('text that loses its words loses its mark, and the next mention gets it', async () => {
    const page = await reader.open(server.at('/three'));
    await waitForMarks(page, 3);
    await page.evaluate(() => {
      const text = document.querySelector('#first')?.firstChild;
      if (text instanceof Text) text.data = '0123456789 0123456789';
    });
    await page.waitForFunction(() => {
      const shown = [...(CSS.highlights.get('glossary-word') as unknown as Iterable<StaticRange>)];
      return shown.length === 3 && shown.every(({ startContainer }) => startContainer.parentElement?.id !== 'first');
    });
    await page.evaluate(() => {
      const text = document.querySelector('#second')?.firstChild;
      if (text instanceof Text) text.data = '';
    });
    await expect.poll(() => marks(page)).toEqual(['tendon', 'sciatica', 'gait']);
    await page.close();
  });

  test('what becomes an editor is the reader’s own', async () => {
    const page = await reader.open(server.at('/three'));
    await waitForMarks(page, 3);
    await page.evaluate(() => document.querySelector('#second')?.setAttribute('contenteditable', 'true'));
    await expect.poll(() => marks(page)).toEqual(['sciatica', 'tendon', 'gait']);
    await page.evaluate(() => {
      const second = document.querySelector('#second');
      second?.removeAttribute('contenteditable');
      second?.append(' And a hammertoe.');
    });
    await expect.poll(() => marks(page)).toEqual(['sciatica', 'hammertoe', 'tendon', 'gait']);
    await page.close();
  });

  test('paragraphs that are moved and removed in one go keep first mentions first', async () => {
    const page = await reader.open(server.at('/three'));
    await waitForMarks(page, 3);
    await page.evaluate(() => {
      const [first, second, third] = document.querySelectorAll('p');
      second?.remove();
      if (first && third) third.after(first);
      const added = document.createElement('p');
      added.textContent = 'Sciatica, gait and a tendon once more.';
      document.body.append(added);
    });
    await page.waitForFunction(() => {
      const shown = [...(CSS.highlights.get('glossary-word') as unknown as Iterable<StaticRange>)];
      const ids = shown.map(({ startContainer }) => startContainer.parentElement?.id);
      // The moved one keeps its mark; what the removed one held is marked in the paragraph that is now the first.
      return shown.length === 3 && ids.filter((id) => id === 'third').length === 2 && ids.includes('first');
    });
    expect(await marks(page)).toEqual(['tendon', 'gait', 'sciatica']);
    await page.close();
  });

  test('a document that is written anew is read, and its words have cards', async () => {
    const page = await reader.open(server.at('/three'));
    await waitForMarks(page, 3);
    await page.evaluate(() => {
      document.open();
      document.write('<p style="font: 18px sans-serif">Only a hammertoe now.</p>');
      document.close();
    });
    await expect.poll(() => marks(page)).toEqual(['hammertoe']);
    expect(await readCard(reader, page, 'hammertoe')).toMatch(/^hammertoe\n/m);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  test('a paragraph that comes from a frame is read', async () => {
    const page = await reader.open(server.at('/beside'));
    await waitForMarks(page, 1);
    await page.evaluate(() => {
      const inside = document.querySelector('iframe')?.contentDocument?.querySelector('p');
      if (inside) document.body.append(inside);
    });
    await expect.poll(() => marks(page)).toEqual(['lumbar spine', 'sciatica']);
    await page.close();
  });

  test('the card goes when the pointer goes into a frame', async () => {
    const page = await reader.open(server.at('/beside'));
    await waitForMarks(page, 1);
    await readCard(reader, page, 'lumbar spine');
    const box = await page.$eval('iframe', (frame) => frame.getBoundingClientRect().toJSON() as DOMRect);
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await waitForNoCard(page);
    expect(await page.$('glossary-card')).toBeNull();
    await page.close();
  });

  test('a card that was closed stays closed while the pointer rests on its word', async () => {
    const page = await reader.open(server.at('/three'));
    await waitForMarks(page, 3);
    await readCard(reader, page, 'gait');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const { x, y } = await spotOf(page, 'gait');
    await page.mouse.move(x + 1, y);
    // Another word opens a card, and by then the first one would have had its time too.
    await pointAt(page, 'tendon');
    await waitForCard(page);
    expect(await reader.card.text(page)).toMatch(/^tendon\n/m);
    await page.close();
  });

  test('under zoom on the page the card is still beside its word', async () => {
    const page = await reader.open(server.at('/zoomed'));
    await waitForMarks(page, 1);
    await readCard(reader, page, 'sciatica');
    const { word, card } = await page.evaluate(() => {
      const range = new Range();
      const text = document.querySelector('b')?.firstChild;
      if (text) range.selectNodeContents(text);
      const host = document.querySelector('glossary-card');
      return { word: range.getBoundingClientRect().toJSON() as DOMRect, card: host?.getBoundingClientRect().toJSON() as DOMRect };
    });
    expect(Math.min(Math.abs(card.top - word.bottom), Math.abs(word.top - card.bottom))).toBeLessThan(20);
    expect(card.bottom).toBeLessThanOrEqual(700);
    await page.close();
  });

  test('a click in the card does not close the popover that its word is in', async () => {
    const page = await reader.open(server.at('/popover'));
    await page.click('button');
    await waitForMarks(page, 1);
    await readCard(reader, page, 'sciatica');
    await pressInCard(reader, page, 'More, and when to get help');
    await pressInCard(reader, page, 'sciatic nerve');
    await expect.poll(() => reader.card.title(page)).toBe('sciatic nerve');
    expect(await page.$eval('#pop', (element) => element.matches(':popover-open'))).toBe(true);
    await page.close();
  });

  test('a pinned card goes when its word is scrolled out of sight in a box of its own', async () => {
    const page = await reader.open(server.at('/scroller'));
    await waitForMarks(page, 1);
    const word = await spotOf(page, 'sciatica');
    await page.mouse.click(word.x, word.y);
    await waitForCard(page);
    await page.$eval('#box', (box) => box.scrollBy(0, 10));
    await page.mouse.move(word.x, word.y + 2);
    expect(await reader.card.text(page)).toMatch(/^sciatica\n/m);
    await page.$eval('#box', (box) => box.scrollBy(0, 300));
    await waitForNoCard(page);
    await page.close();
  });

  test('a custom element that is upgraded late is read at the next sign of life', async () => {
    const page = await reader.open(server.at('/late'));
    await waitForMarks(page, 1);
    await page.evaluate(() => (globalThis as unknown as { upgrade(): void }).upgrade());
    for (let x = 200; (await marks(page)).length < 2 && x < 900; x += 1) await page.mouse.move(x, 300);
    await expect.poll(async () => (await marks(page)).toSorted()).toEqual(['lumbar spine', 'sciatica']);
    await page.close();
  });

  test('marks that the page clears come back at the next sign of life', async () => {
    const page = await reader.open(server.at('/three'));
    await waitForMarks(page, 3);
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 300);
    await waitForMarks(page, 3);
    expect(await marks(page)).toHaveLength(3);
    await page.close();
  });

  test('hidden text holds no first mention until it is shown', async () => {
    const page = await reader.open(server.at('/hidden'));
    await expect.poll(() => marks(page)).toEqual(['Sciatica', 'tendon']);
    await page.evaluate(() => {
      document.getElementById('menu')?.style.removeProperty('display');
      const text = document.getElementById('text');
      if (text) text.textContent = 'No more of that.';
    });
    await expect.poll(() => marks(page)).toEqual(['sciatica']);
    await page.click('summary');
    await expect.poll(() => marks(page)).toEqual(['sciatica', 'tendon']);
    await page.close();
  });

  test('text without a box of its own is marked', async () => {
    const page = await reader.open(server.at('/contents'));
    await expect.poll(async () => (await marks(page)).toSorted()).toEqual(['sciatica', 'tendon']);
    await page.close();
  });
});
