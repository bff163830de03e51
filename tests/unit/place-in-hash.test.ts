import { expect, test } from 'vitest';
import { questions, terms } from '../../data/index.ts';
import { placeInHash, TO_ASK_ABOUT } from '../../lib/glossary/place-in-hash.ts';

test.each([
  { hash: '', place: '' },
  { hash: '#', place: '' },
  { hash: '#gait', place: 'gait' },
  { hash: '#heel%20pain', place: 'heel pain' },
  { hash: '#gait%20', place: 'gait' },
  { hash: '#50%', place: '50%' },
  { hash: '#%E0%A4%A', place: '%E0%A4%A' },
])('the place in "$hash" is "$place"', ({ hash, place }) => {
  expect(placeInHash(hash)).toBe(place);
});

test('no entry has the place of the list', () => {
  expect([...terms, ...questions].filter(({ id }) => id === TO_ASK_ABOUT)).toEqual([]);
});

test('no word and question share an id, so that a place names one entry', () => {
  const ids = new Set(terms.map(({ id }) => id));
  expect(questions.filter(({ id }) => ids.has(id))).toEqual([]);
});
