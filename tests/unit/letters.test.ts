import { describe, expect, it, test } from 'vitest';
import {
  APOSTROPHE,
  classOf,
  FOREIGN,
  GAP,
  isWordClass,
  JOINER,
  LIGATURE,
  SIGNED_CLASSES,
  spellingClasses,
  TERM_CLASSES,
} from '../../lib/text/letters.ts';

const OTHER = 0;
const classAt = (letter: string) => classOf(letter.charCodeAt(0));

describe('classOf', () => {
  it('gives letters and digits a class each, 1 to 36', () => {
    expect('abcdefghijklmnopqrstuvwxyz0123456789'.split('').map((letter) => classAt(letter))).toEqual(
      Array.from({ length: 36 }, (_, at) => at + 1),
    );
  });

  it('folds case and accents', () => {
    expect('ABCXYZ'.split('').map((letter) => classAt(letter))).toEqual('abcxyz'.split('').map((letter) => classAt(letter)));
    expect('áÀâÄåÃāǎḁẤ'.split('').every((letter) => classAt(letter) === 1)).toBe(true);
    expect('øØłŁđĐ'.split('').map((letter) => classAt(letter))).toEqual('oOlLdD'.split('').map((letter) => classAt(letter)));
    expect('çñüÿžṩ'.split('').map((letter) => classAt(letter))).toEqual('cnuyzs'.split('').map((letter) => classAt(letter)));
  });

  test.each([
    ['gaps', GAP, ' \t\n\v\f\r-\u00a0\u2000\u2003\u2009\u200a\u2010\u2011\u2012\u2013\u2028\u2029\u202f\u205f'],
    ['joiners', JOINER, '\u00ad\u200b\u200c\u200d\u2060\ufeff\u0300\u0301\u036f'],
    ['apostrophes', APOSTROPHE, "'’‘ʼ"],
    ['foreign letters and digits', FOREIGN, 'þðħµяЖαΩאعहไ한漢かカ한²٣'],
    ['signs for several letters', LIGATURE, 'æÆœŒßẞﬀﬁﬂﬃﬄﬅﬆ'],
    ['ends of words', OTHER, '.,;:!?()[]{}"“”/\\_&@#%+=*|~^`´¨©®°¿«»—…•†€™→≥√■★、。「」\u3000！Ａ\ufe0f'],
    ['halves of emoji', OTHER, '🙂'],
    ['codes with no character', OTHER, '\u0000\u0001\u007f\ue000\uffff'],
  ])('knows %s', (_, expected, letters) => {
    for (let at = 0; at < letters.length; at += 1) {
      expect(classOf(letters.charCodeAt(at)), `U+${letters.charCodeAt(at).toString(16)} "${letters[at]}"`).toBe(expected);
    }
  });

  it('takes no code, as behind the end of a text, for no letter', () => {
    expect(isWordClass(classOf(''.charCodeAt(0)))).toBe(false);
  });
});

describe('isWordClass', () => {
  it('holds for letters and digits of any script, and for nothing else', () => {
    expect('az09é的я'.split('').every((letter) => isWordClass(classAt(letter)))).toBe(true);
    expect(" -’'.\u00ad\u0301—\n".split('').some((letter) => isWordClass(classAt(letter)))).toBe(false);
  });
});

describe('spellingClasses', () => {
  const a = 1;
  const b = 2;

  test.each([
    ['ab', [a, b]],
    ['Áb', [a, b]],
    ['a b', [a, GAP, b]],
    ['a-b', [a, GAP, b]],
    ['a - \u00a0b', [a, GAP, b]],
    [' a b- ', [a, GAP, b]],
    ["a'b", [a, b]],
    ['a’b', [a, b]],
    ['a\u00adb', [a, b]],
    ['a0', [a, 27]],
    ['', []],
    ['- ’', []],
  ])('of "%s"', (spelling, expected) => {
    expect(spellingClasses(spelling)).toEqual(expected);
  });

  it('stays below TERM_CLASSES', () => {
    expect(Math.max(...spellingClasses('a-z 0-9'))).toBe(TERM_CLASSES - 1);
  });

  test.each([
    ['a/b', '/'],
    ['a.', '.'],
    ['β a', 'β'],
    ['a (b)', '('],
    ['a—b', '—'],
  ])('throws for "%s" and names what cannot be found', (spelling, letter) => {
    expect(() => spellingClasses(spelling)).toThrow(RangeError);
    expect(() => spellingClasses(spelling)).toThrow(`"${spelling}" holds "${letter}"`);
  });
});

test('the signed classes tell of every code unit what its class does to a word', () => {
  const expected = Array.from({ length: 0x1_0000 }, (_, code) => {
    const value = classOf(code);
    if (value === OTHER || value === GAP) return 0;
    return value < GAP ? -value : value;
  });
  expect([...SIGNED_CLASSES]).toEqual(expected);
});
