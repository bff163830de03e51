import { describe, expect, it, test } from 'vitest';
import { addCounts, countText, fleschKincaidGrade, smogGrade, splitSentences, splitWords } from '../../lib/text/reading-level.ts';

describe('splitSentences', () => {
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['A line\nand another', ['A line', 'and another']],
    ['A line\r\n\r\nand another', ['A line', 'and another']],
    ['It is 4.5 cm long. Good.', ['It is 4.5 cm long.', 'Good.']],
    ['See example.org now.', ['See example.org now.']],
    ['What?! No...  Yes.', ['What?!', 'No...', 'Yes.']],
    ['(One.) Two.', ['(One.)', 'Two.']],
    ['', []],
    ['  \n ... !', []],
  ])('splits %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  test.each(['He said "stop." Then he left.', 'He said “stop.” Then he left.'])('ends a sentence inside quotes: %s', (text) => {
    expect(splitSentences(text)).toHaveLength(2);
  });
});

describe('splitWords', () => {
  test.each([
    ['the cat sat', ['the', 'cat', 'sat']],
    ["don't use x-rays", ["don't", 'use', 'x-rays']],
    ['doctor’s 2 cafés', ['doctor’s', '2', 'cafés']],
    ['a - b, (c)—d', ['a', 'b', 'c', 'd']],
    ['... !', []],
    ['', []],
  ])('splits %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

describe('countText', () => {
  it('counts sentences, words and syllables', () => {
    expect(countText('The cat sat. It was happy!')).toEqual({ sentences: 2, words: 6, syllables: 7, polysyllables: 0 });
    expect(countText('')).toEqual({ sentences: 0, words: 0, syllables: 0, polysyllables: 0 });
  });

  it('counts at least one syllable a word', () => {
    expect(countText('7')).toEqual({ sentences: 1, words: 1, syllables: 1, polysyllables: 0 });
  });

  it('counts words of three syllables or more', () => {
    expect(countText('Two better cardinals remember an operation.').polysyllables).toBe(3);
    expect(countText('A fasciitis is a fasciitis.', ['fasciitis']).polysyllables).toBe(0);
  });

  test.each([
    ['any case', 'Plantar Fasciitis hurts.'],
    ['a plural', 'Biopsys hurts.'],
    ['a possessive', 'Arthritis’s hurts.'],
    ['a straight possessive', "Arthritis's hurts."],
    ['a plural in es', 'Arthritises hurts.'],
    ['signs that mean something in a pattern', 'C+ (a.b) hurts.'],
  ])('counts a known name as one word of one syllable: %s', (_, text) => {
    expect(countText(text, ['plantar fasciitis', 'biopsy', 'arthritis', 'C+ (a.b)'])).toMatchObject({
      sentences: 1,
      words: 2,
      syllables: 2,
    });
  });

  it('takes the longer name first', () => {
    expect(countText('A plantar fasciitis.', ['plantar', 'plantar fasciitis'])).toMatchObject({ words: 2, syllables: 2 });
  });

  it('takes no name inside another word', () => {
    expect(countText('Tendonitis.', ['tendon'])).toEqual(countText('Tendonitis.'));
    expect(countText('Subtendon.', ['tendon'])).toEqual(countText('Subtendon.'));
    expect(countText('Tendonи.', ['tendon']).syllables).toBe(countText('Tendonи.').syllables);
  });
});

describe('addCounts', () => {
  it('adds all counts, and gives none for none', () => {
    expect(addCounts([countText('The cat.'), countText('It was happy. Yes.')])).toEqual({
      sentences: 3,
      words: 6,
      syllables: 7,
      polysyllables: 0,
    });
    expect(addCounts([countText('An operation.'), countText('A medical exam.')]).polysyllables).toBe(2);
    expect(addCounts([])).toEqual({ sentences: 0, words: 0, syllables: 0, polysyllables: 0 });
  });
});

describe('fleschKincaidGrade', () => {
  // By hand: 0.39 * words / sentences + 11.8 * syllables / words - 15.59.
  test.each([
    [{ sentences: 1, words: 3, syllables: 3 }, -2.62],
    [{ sentences: 2, words: 6, syllables: 7 }, 1.17 + 13.766_667 - 15.59],
    [{ sentences: 1, words: 10, syllables: 15 }, 6.01],
    [{ sentences: 5, words: 100, syllables: 150 }, 9.91],
  ])('of %j is %d', (counts, grade) => {
    expect(fleschKincaidGrade(counts)).toBeCloseTo(grade, 4);
  });

  it('is not a number for no words', () => {
    expect(fleschKincaidGrade(countText(''))).toBeNaN();
  });
});

describe('smogGrade', () => {
  // By hand: 1.043 * root of (words of three syllables or more * 30 / sentences) + 3.1291.
  test.each([
    [{ sentences: 30, polysyllables: 0 }, 3.1291],
    [{ sentences: 30, polysyllables: 25 }, 1.043 * 5 + 3.1291],
    [{ sentences: 10, polysyllables: 3 }, 1.043 * 3 + 3.1291],
    [{ sentences: 1, polysyllables: 1 }, 1.043 * 5.477_226 + 3.1291],
  ])('of %j is %d', (counts, grade) => {
    expect(smogGrade(counts)).toBeCloseTo(grade, 4);
  });

  it('is not a number for no sentences', () => {
    expect(smogGrade(countText(''))).toBeNaN();
  });
});
