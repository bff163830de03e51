import { expect, test } from 'vitest';
import { idOf } from '../../lib/matching/term-index.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';

test.each([
  ["Baker's cyst", 'bakers-cyst'],
  ['Baker’s cyst', 'bakers-cyst'],
  ['x-ray', 'x-ray'],
  ['MRI', 'mri'],
])('the id of "%s" is %s', (headword, id) => {
  expect(idOf(headword)).toBe(id);
});

test('is the id of nearly every term of the glossary, so that few are carried', () => {
  const terms = loadGlossary().terms.filter(({ term }) => !/^-|-$/.test(term));
  const others = terms.filter(({ term, id }) => idOf(term) !== id).map(({ id }) => id);
  expect(others.length).toBeLessThan(terms.length / 50);
});
