import { expect, it, test } from 'vitest';
import { inPlainLetters, PLAIN_LETTERS } from '../../lib/text/plain-letters.ts';

it('knows each letter in both cases', () => {
  for (const [letter, plain] of PLAIN_LETTERS) {
    expect(PLAIN_LETTERS.get(letter.toLowerCase())).toBe(plain);
    expect(plain).toMatch(/^[a-z]{1,2}$/);
  }
  const small = [...PLAIN_LETTERS.keys()].filter((letter) => letter === letter.toLowerCase());
  expect(PLAIN_LETTERS.size).toBe(2 * small.length);
  expect(small.filter((letter) => inPlainLetters(letter) !== PLAIN_LETTERS.get(letter))).toEqual([]);
});

test.each([
  ['straße', 'strasse'],
  ['smørrebrød', 'smorrebrod'],
  ['łódź', 'lódź'],
  ['cœur, æon, đ', 'coeur, aeon, d'],
  ['plain þ б', 'plain þ б'],
  ['', ''],
])('writes %s as %s', (text, plain) => {
  expect(inPlainLetters(text)).toBe(plain);
});
