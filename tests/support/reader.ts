import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { CARD_HOST, HIGHLIGHT } from '../../lib/page/names.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

// What a reader does and sees, as tests say it. Everything waits for what it needs and never for time.

/** The marked words of a page or frame, in reading order, as `CSS.highlights` holds them. */
export async function marks(page: Page | Frame): Promise<string[]> {
  return page.evaluate((name) => {
    const highlight = CSS.highlights.get(name);
    if (!highlight) return [];
    const ranges = [...(highlight as unknown as Iterable<StaticRange>)].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    const inOneTree = (a: Range, b: Range) => a.startContainer.getRootNode() === b.startContainer.getRootNode();
    return ranges
      .toSorted((a, b) => (inOneTree(a, b) ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0))
      .map((range) => range.toString());
  }, HIGHLIGHT);
}

/** A tab that is not in front draws no frames, so what it holds is asked for by the clock. */
const hiddenToo = { polling: 50 };

/** Waits until a page shows at least `count` marks. It has to be in front: a hidden page is not painted. */
export async function waitForMarks(page: Page | Frame, count = 1): Promise<void> {
  await page.waitForFunction((name, least) => (CSS.highlights.get(name)?.size ?? 0) >= least, hiddenToo, HIGHLIGHT, count);
}

/** Waits until nothing is marked and no trace of a highlight is left. */
export async function waitForNoMarks(page: Page | Frame): Promise<void> {
  await page.waitForFunction((name) => !CSS.highlights.has(name), hiddenToo, HIGHLIGHT);
}

/** The middle of the n-th place where a page shows some words, in CSS px of the window. Scrolls there. */
export async function spotOf(page: Page | Frame, words: string, nth = 0): Promise<{ x: number; y: number }> {
  const spot = await page.evaluate(
    (wanted, which) => {
      const roots: Node[] = [document.body];
      let left = which;
      for (let root = roots.pop(); root; root = roots.pop()) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { data } = node as Text;
          for (let at = data.indexOf(wanted); at >= 0; at = data.indexOf(wanted, at + 1)) {
            if (left > 0) {
              left -= 1;
              continue;
            }
            node.parentElement?.scrollIntoView({ block: 'center' });
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            const [line] = range.getClientRects();
            return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : undefined;
          }
        }
      }
      return undefined;
    },
    words,
    nth,
  );
  if (!spot) throw new Error(`the page does not show "${words}"`);
  return spot;
}

/** Moves the pointer over some words, as a hand does: from beside, in steps. */
export async function pointAt(page: Page, words: string, nth = 0): Promise<void> {
  const { x, y } = await spotOf(page, words, nth);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y, { steps: 2 });
}

/** Waits until a card is open and in its place. */
export async function waitForCard(page: Page): Promise<void> {
  await page.waitForFunction((host) => document.querySelector<HTMLElement>(host)?.style.visibility === 'visible', {}, CARD_HOST);
}

/** Waits until no card is open and its host is gone. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction((host) => document.querySelector(host) === null, {}, CARD_HOST);
}

/** Hovers some words and reads the card that opens. */
export async function readCard({ card }: ExtensionBrowser, page: Page, words: string, nth = 0): Promise<string> {
  await pointAt(page, words, nth);
  await waitForCard(page);
  return card.text(page);
}

/** Goes over to a button of the open card, once the card has one with this text and has come to rest, and clicks it. */
export async function pressInCard({ card }: ExtensionBrowser, page: Page, text: string): Promise<void> {
  const spot = () => card.button(page, text).catch(() => undefined);
  await expect
    .poll(
      async () => {
        const before = await spot();
        if (!before) return 'not there';
        await page.mouse.move(before.x, before.y, { steps: 4 });
        const after = await spot();
        if (after?.x !== before.x || after.y !== before.y) return 'moving';
        await page.mouse.click(after.x, after.y);
        return 'pressed';
      },
      { message: `the button "${text}" of the card`, timeout: 5000 },
    )
    .toBe('pressed');
}

/** The page's HTML as it stands. */
export async function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Waits until just these words are marked. A page that nobody looks at is not read, so it stays in front until then; `back` comes after it. */
export async function expectMarks(page: Page, wanted: readonly string[], back: Page): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => marks(page)).toEqual(wanted);
  await back.bringToFront();
}
