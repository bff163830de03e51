import { describe, expect, it, test } from 'vitest';
import { GAP_TO_WORD, NEARER_BY, WAY_SLACK } from '../../lib/card/limits.ts';
import { nextOnWay } from '../../lib/card/safe-way.ts';
import type { Way } from '../../lib/card/safe-way.ts';

/** A card below and to the right of where the pointer left the word. */
const card = { x: 100, y: 200, width: 300, height: 100 };
const from = { x: 120, y: 100 };
const start: Way = { from, left: Infinity };

/** How many of these points, one after the other, are on the way. */
function steps(...points: [number, number][]): boolean[] {
  let way = start;
  return points.map(([x, y]) => {
    const next = nextOnWay(way, { x, y }, card);
    way = next ?? way;
    return next !== undefined;
  });
}

describe('nextOnWay', () => {
  test.each([
    ['straight down', 120, 150, true],
    ['to the far corner', 250, 150, true],
    ['to the near corner', 110, 150, true],
    ['just past the far corner', 275, 150, false],
    ['just past the near corner', 100, 150, false],
    ['beside', 180, 100, false],
    ['up', 120, 80, false],
    ['into the card', 130, 210, true],
    ['nowhere', 120, 100, false],
  ])('%s', (_, x, y, isOn) => {
    expect(nextOnWay(start, { x, y }, card) !== undefined).toBe(isOn);
  });

  test.each([
    ['above', { x: 250, y: 400 }, { x: 260, y: 350 }, { x: 260, y: 420 }],
    ['to the left', { x: 500, y: 250 }, { x: 450, y: 240 }, { x: 550, y: 250 }],
    ['to the right', { x: 0, y: 250 }, { x: 50, y: 260 }, { x: 50, y: 400 }],
    ['across a corner', { x: 0, y: 0 }, { x: 60, y: 90 }, { x: 60, y: 0 }],
  ])('to a card %s', (_, at, towards, away) => {
    const way = { from: at, left: Infinity };
    expect(nextOnWay(way, towards, card)).toBeDefined();
    expect(nextOnWay(way, away, card)).toBeUndefined();
  });

  it('tells how far it is still to go, and where the word was left', () => {
    expect(nextOnWay(start, { x: 120, y: 150 }, card)).toEqual({ from, left: 50 });
    expect(nextOnWay({ from: { x: 70, y: 160 }, left: Infinity }, { x: 97, y: 196 }, card)).toEqual({ from: { x: 70, y: 160 }, left: 5 });
  });

  it('counts only what is nearer than ever', () => {
    expect(steps([120, 150], [120, 150], [120, 140], [120, 150], [120, 160])).toEqual([true, false, false, false, true]);
    expect(steps([120, 150], [180, 150], [180, 150.5], [180, 150 + NEARER_BY])).toEqual([true, false, false, true]);
  });

  it('forgives a hand that is a little beside', () => {
    const beside = { from: { x: 100 - WAY_SLACK, y: 100 }, left: Infinity };
    expect(nextOnWay(beside, { x: 100 - WAY_SLACK, y: 150 }, card)).toBeDefined();
    expect(nextOnWay({ from: { x: 99 - WAY_SLACK, y: 100 }, left: Infinity }, { x: 99 - WAY_SLACK, y: 150 }, card)).toBeUndefined();
    // Else the pointer would be on its way wherever it goes from the word's lower edge.
    expect(WAY_SLACK).toBeLessThan(GAP_TO_WORD);
  });
});
