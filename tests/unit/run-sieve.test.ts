import { describe, expect, it, test } from 'vitest';
import { candidatesIn, runSieve } from '../../lib/matching/run-sieve.ts';
import { splitText } from '../../lib/text/split-text.ts';
import { trieOf } from '../support/word-trie.ts';

const sieve = runSieve(trieOf(['heel', 'flat foot', 'range of motion']));

function candidates(text: string): string[] {
  const split = splitText(text);
  const { count, pieces } = candidatesIn(split, sieve);
  return [...pieces.subarray(0, count)].map((piece) => text.slice((split.borders[piece] ?? 0) + 1, split.borders[piece + 1]));
}

describe('candidatesIn', () => {
  test.each([
    ['a heel of a shoe', ['heel']],
    ['flat foot', ['flat']],
    ['flat, foot', ['flat']],
    ['flat - foot', ['flat']],
    ["flat foot's", ['flat', "foot's"]],
    ['the range of motion', ['range']],
    ["heel's", ["heel's"]],
    ['ﬁt', ['ﬁt']],
    ['heel', ['heel']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(candidates(text)).toEqual(expected);
  });

  it('are hardly any words that begin nothing', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `w${at}`).join(' ');
    expect(candidates(text).length).toBeLessThan(5000 / 10);
  });

  it('are not a first word before another word', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `flat w${at}`).join(' ');
    expect(candidates(text).length).toBeLessThan(5000 / 10);
  });

  it('does not remember a longer text before', () => {
    candidates('word of a text');
    expect(candidates('flat')).toEqual(['flat']);
  });
});
