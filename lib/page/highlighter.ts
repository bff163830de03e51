import type { JudgedMatch } from '../matching/judged-match.ts';
import { HIGHLIGHT } from './names.ts';
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
  /** Puts the marks back where the page has cleared all highlights, which fires no event. */
  register(): void;
}

/** Paints matches through `CSS.highlights`; the page's nodes are not touched. Ends, without a trace, with the signal. */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const highlight = new Highlight();
  const ranges = new Map<JudgedMatch, { block: Block; range: StaticRange }>();
  signal.addEventListener('abort', () => {
    ranges.clear();
    if (CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT);
    highlight.clear();
  });
  function register(): void {
    // Setting what is set already would cost the next frame as much as a change.
    if (ranges.size === 0) CSS.highlights.delete(HIGHLIGHT);
    else if (CSS.highlights.get(HIGHLIGHT) !== highlight) CSS.highlights.set(HIGHLIGHT, highlight);
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
