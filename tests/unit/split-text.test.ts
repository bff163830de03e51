import { describe, expect, it, test } from 'vitest';
import { classOf } from '../../lib/text/letters.ts';
import { splitText, withLetter, withoutLetter } from '../../lib/text/split-text.ts';

/** The pieces of a text that are not empty, each with its number. */
function piecesOf(text: string) {
  const { count, borders, numbers, isOdd } = splitText(text);
  return Array.from({ length: count }, (_, at) => ({
    piece: text.slice((borders[at] ?? 0) + 1, borders[at + 1]),
    number: numbers[at + 1],
    isOdd: isOdd[at] === 1,
  })).filter(({ piece }) => piece.length > 0);
}
const wordsOf = (text: string) => piecesOf(text).map(({ piece }) => piece);
const numberOf = (word: string) => piecesOf(word)[0]?.number;

describe('splitText', () => {
  test.each([
    ['', []],
    [' . ', []],
    ['A heel, here - "well-known".', ['A', 'heel', 'here', 'well', 'known']],
    ["Baker's cyst, the bakers' cyst", ["Baker's", 'cyst', 'the', 'bakers', 'cyst']],
    ["''x'' 'y", ['x', 'y']],
    ['x\u00adray \u00adboth\u00ad sides', ['x\u00adray', 'both\u00ad', 'sides']],
    ['боль 漢字 1st', ['боль', '漢字', '1st']],
    ['🙂heel🙂', ['heel']],
  ])('cuts %j where no word is', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('gives an empty piece between two signs that cut, with the number 0', () => {
    const { count, numbers } = splitText('a, b');
    expect(count).toBe(3);
    expect(numbers[2]).toBe(0);
  });

  it('gives every piece its number, letter by letter', () => {
    const letters = Array.from('heel', (letter) => classOf(letter.charCodeAt(0)));
    expect(numberOf('heel')).toBe(letters.reduce(withLetter, 0));
    expect(piecesOf('a heel').at(-1)?.number).toBe(numberOf('heel'));
  });

  test.each([
    ['capitals', 'HEEL', 'heel'],
    ['accents', 'pâté', 'pate'],
    ['accents of their own', 'cafe\u0301', 'cafe'],
    ['invisible characters', 'bo\u00adne', 'bone'],
    ['apostrophes', "baker's", 'bakers'],
    ['ligatures', 'ﬁssure', 'fissure'],
  ])('gives the same number with %s', (_, one, other) => {
    expect(numberOf(one)).toBe(numberOf(other));
  });

  test.each([
    ['letters', 'heel', 'keel'],
    ['their order', 'gait', 'giat'],
    ['digits', 't1', 't2'],
    ['more letters', 'heel', 'heels'],
    ['a letter of another script', 'heelб', 'heel'],
  ])('tells words apart by %s', (_, one, other) => {
    expect(numberOf(one)).not.toBe(numberOf(other));
  });

  it('tells which pieces hold more than plain letters, text by text', () => {
    const odd = (text: string) => piecesOf(text).map(({ isOdd }) => isOdd);
    expect(odd("a baker's ﬁt x\u00adray боль end")).toEqual([false, true, true, true, true, false]);
    expect(odd('a plain text with no such word')).not.toContain(true);
  });

  it('reads a longer text behind a short one, and a shorter one behind that', () => {
    expect(wordsOf('one two')).toEqual(['one', 'two']);
    expect(wordsOf('a '.repeat(20_000))).toHaveLength(20_000);
    expect(wordsOf('three')).toEqual(['three']);
  });
});

it('takes off the letter that was added', () => {
  expect(withoutLetter(withLetter(12_345, 19), 19)).toBe(12_345);
  expect(withoutLetter(withLetter(-7, 26), 26)).toBe(-7);
});
