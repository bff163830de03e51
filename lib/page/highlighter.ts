import type { JudgedMatch } from '../matching/judged-match.ts';
import { staticRange } from './ranges.ts';
import type { Block } from './text-blocks.ts';

/** A match together with the block that its offsets belong to. */
export interface PlacedMatch {
  block: Block;
  match: JudgedMatch;
}

export interface Highlighter {
  /** Marks these matches and no others. */
  paint(wanted: readonly PlacedMatch[]): void;
  /** Puts the marks back where the page has cleared all highlights, which fires no event, and under another name where that has changed. */
  register(): void;
}

/**
 * Paints matches through `CSS.highlights`, under the name that `nameNow` tells; the page's nodes are not touched. Ends, without a
 * trace, with the signal.
 */
export function createHighlighter(nameNow: () => string, signal: AbortSignal): Highlighter {
  const highlight = new Highlight();
  let name = nameNow();
  const ranges = new Map<JudgedMatch, { block: Block; range: StaticRange }>();
  signal.addEventListener('abort', () => {
    ranges.clear();
    withdraw();
    highlight.clear();
  });
  function withdraw(): void {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }
  function register(): void {
    if (name !== nameNow()) withdraw();
    name = nameNow();
    // Setting what is set already would cost the next frame as much as a change.
    if (ranges.size === 0) CSS.highlights.delete(name);
    else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  return {
    register() {
      if (!signal.aborted) register();
    },
    paint(wanted) {
      if (signal.aborted) return;
      const keep = new Set(wanted.map(({ match }) => match));
      for (const [match, { range }] of ranges) {
        if (keep.has(match)) continue;
        highlight.delete(range);
        ranges.delete(match);
      }
      for (const { block, match } of wanted) {
        const before = ranges.get(match);
        if (before?.block === block) continue;
        if (before) highlight.delete(before.range);
        const range = staticRange(block, match.start, match.end);
        ranges.set(match, { block, range });
        highlight.add(range);
      }
      register();
    },
  };
}
