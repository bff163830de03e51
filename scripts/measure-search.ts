import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import type { Question, Term } from '../data/schema.ts';

/** A query of tests/search/queries.tsv. */
export interface AskedQuery {
  query: string;
  /** Ids of the entries that answer it; none of nonsense, which has to find nothing. */
  wanted: readonly string[];
  kind: string;
  half: 'tuned' | 'held';
}

/** How a search did: of each query the place of the first wanted entry from 0 on, -1 where it was not found. */
export interface Answered extends AskedQuery {
  place: number;
  /** Ids in rank order. */
  found: readonly string[];
}

const NONSENSE = 'nonsense';

export function readQueries(file = join(import.meta.dirname, '../tests/search/queries.tsv')): AskedQuery[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [query = '', wanted = '', kind = '', half = ''] = line.split('\t');
    return { query, wanted: wanted === '-' ? [] : wanted.split('|'), kind, half: half === 'held' ? 'held' : 'tuned' };
  });
}

/** Asks all queries. Nonsense that finds nothing counts as found in first place. */
export function askAll(queries: readonly AskedQuery[], search: (query: string) => { id: string }[]): Answered[] {
  return queries.map((asked) => {
    const found = search(asked.query).map(({ id }) => id);
    const place = asked.kind === NONSENSE ? (found.length === 0 ? 0 : -1) : found.findIndex((id) => asked.wanted.includes(id));
    return { ...asked, place, found };
  });
}

/** What the queries are measured by: parts (0 to 1) of those with an answer, and of those that are nonsense. */
export function partsOf(answers: readonly Answered[]): { count: number; first: number; firstThree: number; nonsense: number } {
  const asked = answers.filter(({ kind }) => kind !== NONSENSE);
  const nonsense = answers.filter(({ kind }) => kind === NONSENSE);
  const part = (some: readonly Answered[], below: number) => some.filter(({ place }) => place >= 0 && place < below).length / some.length;
  return { count: answers.length, first: part(asked, 1), firstThree: part(asked, 3), nonsense: part(nonsense, 1) };
}

/** What one would use without all this: Fuse.js as it comes, over the names. */
export function plainFuse(terms: readonly Term[], questions: readonly Question[]): (query: string) => { id: string }[] {
  const named = [
    ...terms.map(({ id, term, forms }) => ({ id, names: [term, ...forms] })),
    ...questions.map(({ id, question }) => ({ id, names: [question] })),
  ];
  const fuse = new Fuse(named, { keys: ['names'] });
  return (query) => fuse.search(query).map(({ item }) => item);
}
