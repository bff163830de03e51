import { expect, test } from 'vitest';
import type { Term } from '../../data/schema.ts';
import { sharedSpellings } from '../../scripts/words/shared-spellings.ts';
import { makeTerm } from '../support/entries.ts';
import { smallIndex } from '../support/small-index.ts';

const found = (...terms: Term[]) =>
  sharedSpellings(terms, smallIndex(...terms)).map(({ entry, isFault, text }) => `${entry} ${String(isFault)}: ${text}`);

test.each([
  ['the same form', ['sinew', 'sinew'], 'sinew'],
  ['another case', ['Sinew', 'sinew'], 'sinew'],
  ['a plural', ['sinew', 'sinews'], 'sinews'],
  ['an abbreviation', ['PT', 'PT'], 'PT'],
])('a spelling of two terms is told of both, by its name: %s', (_, [one = '', other = ''], told) => {
  const terms = [makeTerm({ term: 'tendon', forms: [one] }), makeTerm({ term: 'ligament', forms: [other] })];
  expect(found(...terms)).toContain(
    `tendon true: "${told}" stands for ligament and tendon: take the form out of one, or give both clues if it is an abbreviation`,
  );
  expect(found(...terms)).toContain(
    `ligament true: "${told}" stands for ligament and tendon: take the form out of one, or give both clues if it is an abbreviation`,
  );
});

test('an abbreviation of two terms is let pass where each has clues to its own meaning', () => {
  const told = (id: string, clues: string[]) =>
    makeTerm({ id, term: id, forms: ['PT'], everyday: { forms: { PT: '55' }, for: clues, against: [] } });
  expect(found(told('therapy', ['exercise']), told('clotting', ['blood']))).toEqual([]);
  expect(found(told('therapy', ['exercise']), told('clotting', [])).length).toBeGreaterThan(0);
});

test('terms with spellings of their own are let pass', () => {
  expect(found(makeTerm({ term: 'tendon', forms: ['PT'] }), makeTerm({ term: 'ligament', forms: ['Pt scan'] }))).toEqual([]);
});
