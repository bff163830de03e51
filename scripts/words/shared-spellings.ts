import type { Term } from '../../data/schema.ts';
import { spellingsOf } from '../../lib/matching/encode-index.ts';
import type { TermIndex } from '../../lib/matching/term-index.ts';
import type { Finding } from './finding.ts';
import { namedTerms } from './named-terms.ts';

/** Spellings that stand for two terms, found as on a page: as written, as a plural or as a British spelling. A finding per term. */
export function sharedSpellings(terms: readonly Term[], index: TermIndex): Finding[] {
  const spellings = [...new Set(terms.flatMap((term) => spellingsOf(term)))].toSorted();
  return spellings.flatMap((spelling) => {
    // Brackets and a small word, so that an abbreviation does not stand in text that is all capitals.
    const [match, ...more] = namedTerms(`(${spelling}) zzz`, index);
    const ids = (match?.ids ?? []).toSorted();
    if (more.length > 0 || ids.length < 2) return [];
    return ids.map((id) => ({
      check: 'shared-spelling' as const,
      entry: id,
      isFault: true,
      text: `"${spelling}" stands for ${ids.join(' and ')}: take the form out of one`,
      weight: 1,
    }));
  });
}
