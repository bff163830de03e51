import { expect, test } from 'vitest';
import { placeInHash } from '../../lib/glossary/place-in-hash.ts';

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
