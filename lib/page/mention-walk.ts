import type { JudgedMatch } from '../matching/judged-match.ts';
import type { PlacedMatch } from './highlighter.ts';
import { elementOf, isRendered } from './is-rendered.ts';
import { SHOWN_FOR } from './limits.ts';
import { SHOWN_WORD } from './names.ts';
import { linesOf, placeAt, staticRange } from './ranges.ts';
import { scrollToWord } from './words-in-view.ts';

/**
 * Goes to the mentions of a term, one a call: scrolls there and tells it apart for a moment. Answers which one it is, from 1, of how
 * many that can be seen; 0 where there is none after the last, and the next call begins at the first. Without a term it forgets where
 * it was. Ends, without a trace, with the signal.
 */
export function createMentionWalk(
  mentionsOf: (id: string) => readonly PlacedMatch[],
  signal: AbortSignal,
): (id: string | undefined) => { place: number; of: number } {
  let last: JudgedMatch | undefined;
  let lastId: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    CSS.highlights.delete(SHOWN_WORD);
  };
  signal.addEventListener('abort', clear);

  return (id) => {
    const mentions = id === undefined ? [] : mentionsOf(id).filter(canBeSeen);
    const place = id === lastId ? mentions.findIndex(({ match }) => match === last) + 1 : 0;
    const mention = mentions[place];
    last = mention?.match;
    lastId = id;
    clear();
    if (!mention) return { place: 0, of: mentions.length };
    scrollToWord(mention);
    const highlight = new Highlight(staticRange(mention.block, mention.match.start, mention.match.end));
    // Above the marks.
    highlight.priority = 1;
    CSS.highlights.set(SHOWN_WORD, highlight);
    timer = setTimeout(clear, SHOWN_FOR);
    return { place: place + 1, of: mentions.length };
  };
}

/** Text in closed details is laid out in some browsers, but cannot be seen. */
function canBeSeen({ block, match }: PlacedMatch): boolean {
  const element = elementOf(block);
  const { node } = placeAt(block, match.start, 'start');
  if (linesOf(block, match.start, match.end).length === 0 || !isRendered(element)) return false;
  return getComputedStyle(node.parentElement ?? element).visibility === 'visible';
}
