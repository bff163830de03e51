import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDGE, GAP_TO_WORD } from '../../lib/card/limits.ts';
import { placeCard } from '../../lib/card/place-card.ts';
import type { Box } from '../../lib/card/place-card.ts';
import '../support/fixed-seed.ts';

const length = (min: number, max: number) => fc.oneof(fc.integer({ min, max }), fc.double({ min, max, noNaN: true }));
const room = fc.record({
  x: fc.constantFrom(0, 0, 15.5),
  y: fc.constantFrom(0, 0, 40),
  width: length(340, 1600),
  height: length(160, 1200),
});
const card = fc.record({ width: length(100, 320), height: length(40, 900) });
/** Rounding of sums of fractions. */
const ALMOST = 1e-6;

function expectInside(room: Box, x: number, y: number, width: number, height: number) {
  expect(x).toBeGreaterThanOrEqual(room.x + EDGE - ALMOST);
  expect(y).toBeGreaterThanOrEqual(room.y + EDGE - ALMOST);
  expect(x + width).toBeLessThanOrEqual(room.x + room.width - EDGE + ALMOST);
  expect(y + height).toBeLessThanOrEqual(room.y + room.height - EDGE + ALMOST);
}

describe('placeCard', () => {
  it('keeps any card inside the window, wherever its line is, in view or scrolled out of it', async () => {
    const line = fc.record({ x: length(-500, 2000), y: length(-2000, 3000), width: length(0, 400), height: length(0, 60) });
    await fc.assert(
      fc.asyncProperty(room, card, line, async (room, card, line) => {
        const { x, y, maxHeight } = await placeCard(line, card, room);
        expect(maxHeight).toBeGreaterThanOrEqual(0);
        expect(maxHeight).toBeLessThanOrEqual(card.height);
        expectInside(room, x, y, card.width, maxHeight);
      }),
    );
  });

  it('never covers a line in view, and gives the card its height as far as the larger side has room', async () => {
    const place = fc.record({ right: fc.double({ min: 0, max: 1, noNaN: true }), down: fc.double({ min: 0, max: 1, noNaN: true }) });
    const size = fc.record({ width: length(5, 200), height: length(10, 40) });
    await fc.assert(
      fc.asyncProperty(room, card, place, size, async (room, card, { right, down }, size) => {
        const line = { ...size, x: room.x + right * (room.width - 10), y: room.y + down * (room.height - size.height) };
        const { y, maxHeight } = await placeCard(line, card, room);
        const above = line.y - room.y;
        const below = room.y + room.height - line.y - line.height;
        expect(y >= line.y + line.height - ALMOST || y + maxHeight <= line.y + ALMOST).toBe(true);
        expect(maxHeight).toBeGreaterThanOrEqual(Math.min(card.height, Math.max(above, below) - EDGE - GAP_TO_WORD) - ALMOST);
      }),
    );
  });
});
