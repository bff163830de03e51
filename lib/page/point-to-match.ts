import type { PlacedMatch } from './highlighter.ts';
import { isText } from './nodes.ts';
import { linesOf } from './ranges.ts';
import type { PageReader } from './read-page.ts';

/** A marked word under a point, and the line of it that was hit (CSS px from the top left of the window). */
export interface Hit extends PlacedMatch {
  line: DOMRect;
}

/** How far (CSS px) beside the letters still counts: the gap between two lines of small text is about this wide. */
const TOLERANCE = 1;

/** The marked word under a point of the window, or undefined. `shadowRoots` are the trees to look into. */
export function pointToMatch(x: number, y: number, reader: Pick<PageReader, 'blockOf'>, shadowRoots: ShadowRoot[]): Hit | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!caret || !isText(node)) return undefined;
  const read = reader.blockOf(node);
  if (!read) return undefined;
  const { block, matches } = read;
  const at = (block.starts[block.nodes.indexOf(node)] ?? 0) + caret.offset;
  // A caret stands between two letters, so it may be at either end of the word.
  for (const match of matches) {
    if (match.use !== 'shown' || match.start > at || match.end < at) continue;
    // The caret is also told for empty space beside the text, so the letters' own boxes decide.
    const line = linesOf(block, match.start, match.end).find((box) => isIn(box, x, y));
    if (line) return { block, match, line };
  }
  return undefined;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - TOLERANCE && x <= right + TOLERANCE && y >= top - TOLERANCE && y <= bottom + TOLERANCE;
}
