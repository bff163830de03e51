import { describe, expect, it } from 'vitest';
import { EDGE, GAP_TO_WORD } from '../../lib/card/limits.ts';
import { placeCard } from '../../lib/card/place-card.ts';

const room = { x: 0, y: 0, width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const line = { x: 400, y: 300, width: 60, height: 20 };

describe('placeCard', () => {
  it('stands below the line, flush left with it', async () => {
    expect(await placeCard(line, card, room)).toEqual({ x: 400, y: 320 + GAP_TO_WORD, maxHeight: 200 });
  });

  it('stands above where there is no room below', async () => {
    expect(await placeCard({ ...line, y: 700 }, card, room)).toEqual({ x: 400, y: 700 - GAP_TO_WORD - 200, maxHeight: 200 });
  });

  it('stands below as long as it just fits', async () => {
    const last = 800 - EDGE - 200 - GAP_TO_WORD - 20;
    expect(await placeCard({ ...line, y: last }, card, room)).toMatchObject({ y: last + 20 + GAP_TO_WORD, maxHeight: 200 });
    expect((await placeCard({ ...line, y: last + 1 }, card, room)).y).toBeLessThan(last);
  });

  it('keeps its distance from the left and right edge', async () => {
    expect(await placeCard({ ...line, x: 950 }, card, room)).toMatchObject({ x: 1000 - EDGE - 300, y: 320 + GAP_TO_WORD });
    expect(await placeCard({ ...line, x: 2 }, card, room)).toMatchObject({ x: EDGE });
    expect(await placeCard({ ...line, x: -40 }, card, room)).toMatchObject({ x: EDGE });
  });

  it('takes the larger side and scrolls where it fits neither', async () => {
    const tall = { width: 300, height: 900 };
    const below = await placeCard({ ...line, y: 100 }, tall, room);
    expect(below).toEqual({ x: 400, y: 120 + GAP_TO_WORD, maxHeight: 800 - EDGE - 120 - GAP_TO_WORD });
    const above = await placeCard({ ...line, y: 600 }, tall, room);
    expect(above).toEqual({ x: 400, y: EDGE, maxHeight: 600 - GAP_TO_WORD - EDGE });
  });

  it('starts at the left edge where it is wider than the window', async () => {
    expect(await placeCard(line, { width: 2000, height: 100 }, room)).toMatchObject({ x: EDGE });
  });
});
