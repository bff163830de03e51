import { createSearch } from '../lib/search/find-entries.ts';
import { loadSearchIndex } from './load-search-index.ts';

/** One result as the command line tells it. A question has its text as `term` and no forms. */
export interface ToldResult {
  id: string;
  term: string;
  forms: readonly string[];
  kind: 'term' | 'question';
}

/** The popup's search over the glossary of today, with results as the command line tells them. */
export function createToldSearch(): (query: string) => { query: string; results: ToldResult[] } {
  const glossary = loadSearchIndex();
  const search = createSearch(glossary);
  const formsOf = new Map(glossary.terms.map(({ id, forms }) => [id, forms]));
  return (query) => ({
    query,
    results: search(query).map(({ id, name, kind }) => ({ id, term: name, forms: kind === 'term' ? (formsOf.get(id) ?? []) : [], kind })),
  });
}

/** The queries in a text, one a line, as they are written. Lines without anything are skipped. */
export function queriesIn(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
}
