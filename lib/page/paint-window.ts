import { createHighlighter } from './highlighter.ts';
import type { PlacedMatch } from './highlighter.ts';
import { LIVE_RANGES, PAINT_AHEAD } from './limits.ts';
import { linesOf } from './ranges.ts';
import { elementOf } from './is-rendered.ts';
import type { ReadBlock } from './kept-blocks.ts';
import type { PageReader } from './read-page.ts';

export interface PaintWindow {
  /** Blocks or shown matches have changed. */
  refresh(): void;
  /** The page may have cleared the marks, or their look has changed. */
  restore(): void;
}

/**
 * Keeps the marks near the window painted, and only those. Never more than `LIVE_RANGES` marks live in the page: where more are near, the nearest are painted.
 */
export function createPaintWindow(
  reader: Pick<PageReader, 'blocks' | 'lookAtHidden'>,
  nameNow: () => string,
  signal: AbortSignal,
): PaintWindow {
  const highlighter = createHighlighter(nameNow, signal);
  let byOwner = new Map<Element, ReadBlock[]>();
  const near = new Set<Element>();
  let isCrowded = false;
  let frame: number | undefined;

  const observer = new IntersectionObserver(
    (changes) => {
      let hasAppeared = false;
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting || hasTextOutside(target)) near.add(target);
        else near.delete(target);
        hasAppeared ||= isIntersecting && (byOwner.get(target) ?? []).some(({ isHidden }) => isHidden);
      }
      if (hasAppeared) reader.lookAtHidden();
      else paint();
    },
    { rootMargin: `${PAINT_AHEAD * 100}% 0px` },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  // A block taller than the window may hold more marks than may live; then scrolling inside it changes which are nearest.
  const onScroll = () => {
    if (!isCrowded || frame !== undefined) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      paint();
    });
  };
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });

  function paint(): void {
    const wanted: PlacedMatch[] = [];
    for (const owner of near) {
      for (const { block, matches } of byOwner.get(owner) ?? []) {
        for (const match of matches) if (match.use === 'shown') wanted.push({ block, match });
      }
    }
    isCrowded = wanted.length > LIVE_RANGES;
    highlighter.paint(isCrowded ? nearest(wanted) : wanted);
  }

  return {
    restore: () => highlighter.register(),
    refresh() {
      if (signal.aborted) return;
      const before = byOwner;
      byOwner = new Map();
      for (const read of reader.blocks) {
        if (!read.isHidden && !read.matches.some(({ use }) => use === 'shown')) continue;
        const element = elementOf(read.block);
        const blocks = byOwner.get(element);
        if (blocks) blocks.push(read);
        else byOwner.set(element, [read]);
        if (!before.has(element)) observer.observe(element);
      }
      for (const element of before.keys()) {
        if (byOwner.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      paint();
    },
  };
}

/** Does an element show text where it has no box of its own, so that its box says nothing about what is in view? */
function hasTextOutside(element: Element): boolean {
  return element.scrollHeight > element.clientHeight || getComputedStyle(element).display === 'contents';
}

/** The matches nearest to the middle of the window, `LIVE_RANGES` of them, in their order. */
function nearest(matches: readonly PlacedMatch[]): PlacedMatch[] {
  const middle = innerHeight / 2;
  const far = matches.map(({ block, match }, at) => {
    const [line] = linesOf(block, match.start, match.end);
    return { at, distance: line ? Math.abs(line.top - middle) : Infinity };
  });
  const chosen = far.toSorted((a, b) => a.distance - b.distance).slice(0, LIVE_RANGES);
  return chosen
    .toSorted((a, b) => a.at - b.at)
    .map(({ at }) => matches[at])
    .filter((match) => match !== undefined);
}
