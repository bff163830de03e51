import { findMatches } from '../../lib/matching/find-matches.ts';
import type { TermIndex } from '../../lib/matching/term-index.ts';

/** A place in a text that names terms of the glossary: offsets `[start, end)` and the ids. */
export interface NamedTerm {
  start: number;
  end: number;
  ids: string[];
}

/** The terms that a text names, found as on a page: plurals and British spellings too. Context is not judged. */
export function namedTerms(text: string, index: TermIndex): NamedTerm[] {
  return findMatches(text, index).map(({ start, end, terms }) => ({
    start,
    end,
    ids: terms.map((term) => index.terms[term]?.id ?? ''),
  }));
}
