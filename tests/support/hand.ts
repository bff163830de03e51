import type { Page } from 'puppeteer-core';
import { CARD_HOST } from '../../lib/page/names.ts';

// What a hand does that takes its time. Time is told in frames that the page draws, never in a wait.

/** More frames than a card needs to open or to close, on the fastest screen of a test (60 Hz). */
export const LONG = 50;

/** Waits until the page has drawn some frames. */
export async function frames(page: Page, count = 1): Promise<void> {
  await page.evaluate(async (left) => {
    for (let at = 0; at < left; at += 1) await new Promise((done) => requestAnimationFrame(done));
  }, count);
}

/** Moves the pointer along a line, at most `speed` px a frame. */
export async function moveSlowly(page: Page, from: Point, to: Point, speed = 2): Promise<void> {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / speed);
  for (let at = 1; at <= steps; at += 1) {
    const part = at / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await frames(page);
  }
}

interface Point {
  x: number;
  y: number;
}

/** Notes from now on each time that a card comes into the page or goes. Asked, it tells what it has noted: "+-". */
export async function watchCards(page: Page): Promise<() => Promise<string>> {
  await page.evaluate((name) => {
    document.documentElement.dataset['cards'] = '';
    const note = (nodes: NodeList, sign: string) => {
      for (const node of nodes) if (node.nodeName.toLowerCase() === name) document.documentElement.dataset['cards'] += sign;
    };
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        note(removedNodes, '-');
        note(addedNodes, '+');
      }
    }).observe(document, { childList: true, subtree: true });
  }, CARD_HOST);
  return async () => page.evaluate(() => document.documentElement.dataset['cards'] ?? '');
}

/** The box of the card that is open, in CSS px of the window. */
export async function boxOfCard(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.$eval(CARD_HOST, (host) => {
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}
