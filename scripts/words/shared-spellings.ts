import type { Term } from '../../data/schema.ts';
import { spellingsOf } from '../../lib/matching/encode-index.ts';
import type { TermIndex } from '../../lib/matching/term-index.ts';
import type { Finding } from './finding.ts';
import { namedTerms } from './named-terms.ts';

const ABBREVIATION = /^[A-Z]{2,5}s?$/;

/**
 * Spellings that stand for two terms, found as on a page: as written, as a plural or as a British spelling. A finding per term. An
 * abbreviation may have two meanings where each entry has clues to its own: the card then tells both.
 */
export function sharedSpellings(terms: readonly Term[], index: TermIndex): Finding[] {
  const spellings = [...new Set(terms.flatMap((term) => spellingsOf(term)))].toSorted();
  const withClues = new Set(terms.filter(({ everyday }) => (everyday?.for.length ?? 0) > 0).map(({ id }) => id));
  return spellings.flatMap((spelling) => {
    // Brackets and a small word, so that an abbreviation does not stand in text that is all capitals.
    const [match, ...more] = namedTerms(`(${spelling}) zzz`, index);
    const ids = (match?.ids ?? []).toSorted();
    if (more.length > 0 || ids.length < 2 || (ABBREVIATION.test(spelling) && ids.every((id) => withClues.has(id)))) return [];
    return ids.map((id) => ({
      check: 'shared-spelling' as const,
      entry: id,
      isFault: true,
      text: `"${spelling}" stands for ${ids.join(' and ')}: take the form out of one, or give both clues if it is an abbreviation`,
      weight: 1,
    }));
  });
}
