import type { CardNote } from '../card/card-note.ts';
import { likelyMeaning } from '../matching/likely-meaning.ts';
import type { TermIndex } from '../matching/term-index.ts';
import { isOwnId } from '../settings/own-ids.ts';
import type { Hit } from './point-to-match.ts';
import type { PageReader } from './read-page.ts';

/** What a card tells of a marked word. */
export interface HitMeanings {
  /** Ids of its terms: what the reader wrote, then the likeliest first. */
  ids: readonly string[];
  /** Which is meant, where there are several. */
  note?: CardNote;
}

/** Asks the words around, and the page as a whole, what a marked word stands for. */
export function meaningsOfHit({ match, block }: Hit, index: TermIndex, { blocks }: Pick<PageReader, 'blocks'>): HitMeanings {
  const idsOf = (terms: readonly number[]) => terms.flatMap((term) => index.terms[term]?.id ?? []);
  if (match.terms.length < 2) return { ids: idsOf(match.terms) };
  const ids = idsOf(match.terms);
  const text = block.text.slice(match.start, match.end);
  // The reader has said what the word means: nothing on the page knows better.
  if (ids.some(isOwnId)) return { ids: ids.toSorted((a, b) => Number(isOwnId(b)) - Number(isOwnId(a))), note: { is: 'several', text } };
  const named = new Set<number>();
  for (const { matches } of blocks) for (const { terms } of matches) if (terms.length === 1) named.add(terms[0] ?? 0);
  const { terms, because } = likelyMeaning(match, block.text, index, (term) => named.has(term));
  return { ids: idsOf(terms), note: { is: 'several', text, because } };
}
