import { beforeAll, describe, expect, it } from 'vitest';
import { askAll, partsOf, plainFuse, readQueries } from '../../scripts/measure-search.ts';
import type { Answered } from '../../scripts/measure-search.ts';
import { createSearch } from '../../lib/search/find-entries.ts';
import { loadSearchIndex } from '../../scripts/load-search-index.ts';

const query = (text: string, wanted: string[], kind = 'lay') => ({ query: text, wanted, kind, half: 'tuned' as const });

describe('askAll', () => {
  const found = (text: string) => (text === 'none' ? [] : ['a', 'b', 'c', 'd'].map((id) => ({ id })));

  it('tells the place of the first wanted entry; nonsense has to find nothing', () => {
    const places = askAll(
      [query('x', ['b', 'c']), query('x', ['z']), query('none', [], 'nonsense'), query('x', [], 'nonsense')],
      found,
    ).map(({ place }) => place);
    expect(places).toEqual([1, -1, 0, -1]);
  });

  it('counts parts of those asked and of nonsense apart', () => {
    const answers = askAll(
      [
        query('x', ['a']),
        query('x', ['c']),
        query('x', ['d']),
        query('x', ['z']),
        query('none', [], 'nonsense'),
        query('x', [], 'nonsense'),
      ],
      found,
    );
    expect(partsOf(answers)).toEqual({ count: 6, first: 0.25, firstThree: 0.5, nonsense: 0.5 });
  });
});

describe('the search over the glossary of today', { timeout: 120_000 }, () => {
  const glossary = loadSearchIndex();
  const queries = readQueries();
  let answers: Answered[] = [];
  beforeAll(() => {
    answers = askAll(queries, createSearch(glossary));
  });

  // The bars are 85, 95 and 100 % (npm run check:search); the first floor leaves room for words that change.
  it.each(['tuned', 'held'] as const)('answers the %s half well', (half) => {
    const { first, firstThree, nonsense } = partsOf(answers.filter((one) => one.half === half));
    expect(first).toBeGreaterThan(0.88);
    expect(firstThree).toBeGreaterThan(0.95);
    expect(nonsense).toBe(1);
  });

  it('does far better than plain Fuse.js over the names', () => {
    const lay = queries.filter(({ kind, half }) => kind === 'lay' && half === 'tuned').slice(0, 20);
    expect(partsOf(askAll(lay, plainFuse(glossary.terms, glossary.questions))).first).toBeLessThan(0.3);
  });
});
