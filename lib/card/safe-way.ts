import { NEARER_BY, WAY_SLACK } from './limits.ts';
import type { Box } from './place-card.ts';

/** A point in CSS px from the top left of the window. */
interface Point {
  x: number;
  y: number;
}

/** A pointer on its way from a word to the card. */
export interface Way {
  /** Where it was last on the word. */
  from: Point;
  /** The least distance (CSS px) to the card that it has come to. */
  left: number;
}

/**
 * The way after the pointer moved to `to`, or undefined where it does not come nearer to the card: it went out of the
 * triangle between `way.from` and the near edge of the card, or has been as near before.
 */
export function nextOnWay(way: Way, to: Point, card: Box): Way | undefined {
  const left = distance(to, card);
  return left <= way.left - NEARER_BY && isTowards(way.from, to, card) ? { ...way, left } : undefined;
}

/** How far (CSS px) a point is from the nearest edge of a box; 0 inside. */
function distance({ x, y }: Point, box: Box): number {
  const beside = Math.max(box.x - x, 0, x - box.x - box.width);
  const above = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(beside, above);
}

/** Does the line from `from` through `to` go on to the box? Then `to` is in the triangle, as it is not behind the box. */
function isTowards(from: Point, to: Point, box: Box): boolean {
  let enter = 0;
  let leave = Infinity;
  for (const [start, end, low, size] of [
    [from.x, to.x, box.x, box.width],
    [from.y, to.y, box.y, box.height],
  ] as const) {
    const near = low - WAY_SLACK - start;
    const far = near + size + 2 * WAY_SLACK;
    const step = end - start;
    if (step === 0) {
      if (near > 0 || far < 0) return false;
      continue;
    }
    enter = Math.max(enter, Math.min(near / step, far / step));
    leave = Math.min(leave, Math.max(near / step, far / step));
  }
  return enter <= leave;
}
