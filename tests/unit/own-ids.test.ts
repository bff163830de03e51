import { expect, it } from 'vitest';
import { isOwnId, newOwnId } from '../../lib/settings/own-ids.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';

it('tells own words by their ids, and no word of the glossary is one', () => {
  expect(isOwnId('own-word')).toBe(true);
  const { terms, questions } = loadGlossary();
  expect([...terms, ...questions].filter(({ id }) => isOwnId(id))).toEqual([]);
});

it('makes an id of the word, and another where that is taken', () => {
  expect(newOwnId("Baker's cyst", new Set())).toBe('own-baker-s-cyst');
  expect(newOwnId('gait', new Set(['own-gait', 'own-gait-2']))).toBe('own-gait-3');
  expect(newOwnId('Ménière', new Set())).toBe('own-meniere');
  expect(newOwnId('', new Set())).toBe('own-word');
});
