import { expect, test } from 'vitest';
import { letterPairs, sharedPairs } from '../../lib/search/letter-pairs.ts';

test.each([
  ['gait', 'gait', 1],
  ['gait', 'a gait cycle', 1],
  ['ab', 'cd', 0],
  ['abc', 'abx', 0.5],
  ['', 'gait', 1],
  ['a', 'gait', 1],
  ['gait', '', 0],
])('"%s" shares its pairs with "%s": %d', (some, other, part) => {
  expect(sharedPairs(letterPairs(some), letterPairs(other))).toBe(part);
});

test('a misspelling keeps most of its pairs', () => {
  expect(sharedPairs(letterPairs('planter fashitis'), letterPairs('plantar fasciitis'))).toBeGreaterThan(0.5);
});
