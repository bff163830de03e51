import { describe, expect, it } from 'vitest';
import { emptyWords, sameWords } from '../../data/everyday-words.ts';
import { foldText } from '../../lib/text/fold-text.ts';

describe('the everyday words', () => {
  it('are folded words, each a word', () => {
    expect([...emptyWords, ...sameWords.flat()].filter((word) => foldText(word) !== word || !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it('say something or nothing, not both', () => {
    expect(sameWords.flat().filter((word) => emptyWords.has(word))).toEqual([]);
  });

  it('stand in groups of two or more, once in each', () => {
    expect(sameWords.filter((group) => group.length < 2 || new Set(group).size < group.length)).toEqual([]);
  });
});
