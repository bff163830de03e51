import { LAY_FROM_LETTERS, SCORE } from './limits.ts';
import type { ReadIndex } from './read-index.ts';
import { PHRASE } from './search-index.ts';

/** Says that a phrase answers the query this well. */
export type Offer = (phrase: number, score: number) => void;

const LINE_BREAK = 10;

/** Offers the names and lay phrases that are the query, or begin with it, or have a word that begins with it. */
export function matchStarts(index: ReadIndex, query: string, offer: Offer): void {
  const isSaid = query.length >= LAY_FROM_LETTERS;
  forEachPlace(index, `\n${query}`, (phrase, end) => {
    const isWhole = index.lines.charCodeAt(end) === LINE_BREAK;
    const isName = index.kinds[phrase] === PHRASE.name;
    if (isWhole) offer(phrase, isName ? SCORE.exactName : SCORE.exactLay);
    else if (isName) offer(phrase, SCORE.namePrefix);
    else if (isSaid) offer(phrase, SCORE.layWordStart);
  });
  if (!isSaid) return;
  forEachPlace(index, ` ${query}`, (phrase) => {
    offer(phrase, index.kinds[phrase] === PHRASE.name ? SCORE.nameWordStart : SCORE.layWordStart);
  });
}

/** Calls `found` with each phrase in which `text` stands, and the place behind it. */
function forEachPlace({ lines, starts }: ReadIndex, text: string, found: (phrase: number, end: number) => void): void {
  let phrase = 0;
  for (let at = lines.indexOf(text); at >= 0; at = lines.indexOf(text, at + 1)) {
    let last = starts.length - 1;
    while (phrase < last) {
      const middle = (phrase + last + 1) >> 1;
      if ((starts[middle] ?? 0) <= at + 1) phrase = middle;
      else last = middle - 1;
    }
    found(phrase, at + text.length);
  }
}
