import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadGlossary } from '../../scripts/load-glossary.ts';

/**
 * Which half an entry's queries belong to is drawn from this seed, so nobody can choose it. 39 is the lowest seed that
 * puts 46 to 54 % of each class in either half. New lines take the half that the draw tells.
 */
const SEED = 39;
const NOTHING = '-';
/** How many queries each class has at least. */
const leastOf = new Map([
  ['misspelling', 70],
  ['sound-alike', 60],
  ['lay', 110],
  ['british-old', 40],
  ['abbreviation', 40],
  ['half-typed', 60],
  ['question', 30],
  ['nonsense', 40],
]);

const [head, ...lines] = readFileSync(join(import.meta.dirname, '../search/queries.tsv'), 'utf8')
  .trimEnd()
  .split('\n');
const rows = lines.map((line) => {
  const [query = '', wanted = '', kind = '', half = '', ...more] = line.split('\t');
  return { line, query, wanted: wanted.split('|'), first: wanted.split('|')[0] ?? '', kind, half, more };
});
const asked = rows.filter(({ first }) => first !== NOTHING);
const share = (some: typeof rows) => some.filter(({ half }) => half === 'tuned').length / some.length;

function halfOf(drawn: string): string {
  return (createHash('sha256').update(`${SEED}:${drawn}`).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'held';
}

describe('the queries that measure the search', () => {
  it('have four full columns a line', () => {
    expect(head).toBe('query\twanted\tclass\thalf');
    const faulty = rows.filter(
      ({ query, first, kind, half, more }) =>
        query.trim() !== query || !query || !first || !leastOf.has(kind) || !['tuned', 'held'].includes(half) || more.length > 0,
    );
    expect(faulty.map(({ line }) => line)).toEqual([]);
  });

  it('want entries that exist, each once a query', () => {
    const { terms, questions } = loadGlossary();
    const ids = new Set([...terms, ...questions].map(({ id }) => id));
    expect(asked.flatMap(({ wanted }) => wanted).filter((id) => !ids.has(id))).toEqual([]);
    expect(asked.filter(({ wanted }) => new Set(wanted).size < wanted.length).map(({ query }) => query)).toEqual([]);
  });

  it('want nothing for nonsense, and something for all else', () => {
    expect(rows.filter(({ kind, wanted }) => (kind === 'nonsense') !== (wanted.join('|') === NOTHING)).map(({ query }) => query)).toEqual(
      [],
    );
  });

  it('stand once each, however they are written', () => {
    const alike = Map.groupBy(rows, ({ query }) => query.toLowerCase().replaceAll(/\s+/g, ' '));
    expect([...alike].filter(([, same]) => same.length > 1).map(([query]) => query)).toEqual([]);
  });

  test.each([...leastOf])('%s: at least %i, about half in each half', (kind, least) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    expect(ofKind.length).toBeGreaterThanOrEqual(least);
    expect(share(ofKind)).toBeGreaterThan(0.4);
    expect(share(ofKind)).toBeLessThan(0.6);
  });

  it('are about as many in both halves', () => {
    expect(share(rows)).toBeGreaterThan(0.45);
    expect(share(rows)).toBeLessThan(0.55);
  });

  it('keep all queries of an entry in one half, as drawn', () => {
    const halves = Map.groupBy(asked, ({ first }) => first);
    expect([...halves].filter(([, same]) => new Set(same.map(({ half }) => half)).size > 1).map(([id]) => id)).toEqual([]);
    expect(rows.filter(({ first, query, half }) => half !== halfOf(first === NOTHING ? query : first)).map(({ line }) => line)).toEqual([]);
  });

  it('ask for an entry at most three times, and for entries of every topic', () => {
    const { terms } = loadGlossary();
    const byEntry = Map.groupBy(asked, ({ first }) => first);
    expect([...byEntry].filter(([, same]) => same.length > 3).map(([id]) => id)).toEqual([]);
    const topics = new Set(terms.filter(({ id }) => asked.some(({ wanted }) => wanted.includes(id))).map(({ topic }) => topic));
    expect([...new Set(terms.map(({ topic }) => topic))].filter((topic) => !topics.has(topic))).toEqual([]);
  });
});
