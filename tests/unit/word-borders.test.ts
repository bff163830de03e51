import { expect, test } from 'vitest';
import { endOfWord, startOfWord } from '../../lib/text/word-borders.ts';

test.each([
  ['ab cd', 0, 2],
  ['ab cd', 1, 2],
  ["don't x", 0, 5],
  ["don' x", 0, 3],
  ['a\u00adb.', 0, 3],
])('endOfWord("%s", %i) is %i', (text, at, end) => {
  expect(endOfWord(text, at)).toBe(end);
});

test.each([
  ['ab cd', 4, 3],
  ['ab cd', 2, 0],
  ['ab', 0, 0],
])('startOfWord("%s", %i) is %i', (text, at, start) => {
  expect(startOfWord(text, at)).toBe(start);
});
