import type { Question, Term } from '../../data/schema.ts';
import { buildSearchIndex } from '../../lib/search/build-index.ts';
import { createSearch } from '../../lib/search/find-entries.ts';
import type { FoundEntry } from '../../lib/search/find-entries.ts';

/** The search over entries, with an index made on the spot. */
export function searchOver(terms: readonly Term[], questions: readonly Question[] = []): (query: string) => FoundEntry[] {
  return createSearch({ terms, questions, index: buildSearchIndex(terms, questions) });
}
