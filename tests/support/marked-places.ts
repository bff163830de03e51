import type { Frame, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { CARD_HOST, HIGHLIGHT } from '../../lib/page/names.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** A box in the window of the page, in CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Asked from outside again and again: in a sandbox without scripts nothing that waits inside ever goes on. */
const patience = { timeout: 20_000, interval: 50 };

/** The pieces of the screen (one a line) that a marked word covers, wherever it is: in a shadow tree, in a frame. Scrolls there. */
export async function boxesOfMark(where: Page | Frame, words: string): Promise<Box[]> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  const ask = async () =>
    frame.evaluate(
      (name, wanted) => {
        for (const mark of (CSS.highlights.get(name) ?? []) as unknown as Iterable<StaticRange>) {
          const range = new Range();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          if (range.toString() !== wanted) continue;
          mark.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
        }
        return undefined;
      },
      HIGHLIGHT,
      words,
    );
  // Between two documents a frame has none to ask.
  const boxes = await vi.waitUntil(async () => ask().catch(() => undefined), patience);
  const { x, y } = await cornerOf(frame);
  return boxes.map(({ left, top, right, bottom }) => ({ left: left + x, top: top + y, right: right + x, bottom: bottom + y }));
}

/** Where the inside of a frame begins in the window of the page. */
async function cornerOf(frame: Frame): Promise<{ x: number; y: number }> {
  const parent = frame.parentFrame();
  const element = await frame.frameElement();
  if (!parent || !element) return { x: 0, y: 0 };
  const inParent = await element.evaluate((one) => {
    const { x, y } = one.getBoundingClientRect();
    return { x: x + one.clientLeft, y: y + one.clientTop };
  });
  const outer = await cornerOf(parent);
  return { x: outer.x + inParent.x, y: outer.y + inParent.y };
}

export interface MarkPlace {
  /** Default: the page's own document. */
  where?: Frame;
  line?: number;
  /** Where on the line, from 0 (left or top) to 1. */
  along?: number;
}

/**
 * Moves the pointer onto a marked word and keeps it moving there, as a hand does, until the card opens in its frame: a tab that has only
 * just come to the front may not be told of the first moves.
 */
export async function openCardOfMark(
  page: Page,
  words: string,
  { where = page.mainFrame(), line = 0, along = 0.5 }: MarkPlace = {},
): Promise<void> {
  const box = (await boxesOfMark(where, words))[line];
  if (!box) throw new Error(`"${words}" has no line ${line}`);
  const { left, top, right, bottom } = box;
  const isTall = bottom - top > right - left;
  const x = left + (right - left) * (isTall ? 0.5 : along);
  const y = top + (bottom - top) * (isTall ? along : 0.5);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y, { steps: 2 });
  const isOpen = async () => where.evaluate((host) => document.querySelector<HTMLElement>(host)?.style.visibility === 'visible', CARD_HOST);
  let moves = 0;
  await vi.waitUntil(async () => {
    if (await isOpen()) return true;
    moves += 1;
    const aside = moves % 2;
    await page.mouse.move(isTall ? x + aside : x, isTall ? y : y + aside);
    return false;
  }, patience);
}

/** Hovers a marked word and reads the card that opens. */
export async function readCardOfMark({ card }: ExtensionBrowser, page: Page, words: string, place: MarkPlace = {}): Promise<string> {
  await openCardOfMark(page, words, place);
  return card.text(place.where ?? page);
}
