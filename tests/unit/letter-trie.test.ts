import { describe, expect, it } from 'vitest';
import { growTrie, ROOT, stepTo } from '../../lib/matching/letter-trie.ts';
import type { LetterTrie } from '../../lib/matching/letter-trie.ts';
import { WIDE_STATE } from '../../lib/matching/limits.ts';
import { spellingClasses } from '../../lib/text/letters.ts';

/** The number at the end of a word, 0 where it ends nothing, undefined where the trie does not go so far. */
function endOf(trie: LetterTrie, word: string): number | undefined {
  let state = ROOT;
  for (const letter of spellingClasses(word)) state = stepTo(trie, state, letter);
  return state === 0 ? undefined : trie.ends[state];
}

function trieOf(words: readonly string[], room: number): LetterTrie {
  const { add, setEnd, finish } = growTrie(room);
  for (const [at, word] of words.entries()) setEnd(add(word), at + 1);
  return finish();
}

const words = ['gait', 'gaits', 'gap', 'b c', 'b-d', ...'abcdefgh'.split('').map((letter) => `wide ${letter}`)];

describe.each([0, 3, 500])('a trie that was given room for %i states', (room) => {
  const trie = trieOf(words, room);

  it('leads to the end of every word', () => {
    expect(words.map((word) => endOf(trie, word))).toEqual(words.map((_, at) => at + 1));
  });

  it('ends nothing inside of a word, and goes on nowhere else', () => {
    expect(['g', 'ga', 'gai', 'b', 'wide'].map((word) => endOf(trie, word))).toEqual([0, 0, 0, 0, 0]);
    expect(['x', 'gaitx', 'gaitsx', 'wide z', 'b e', 'ait'].map((word) => endOf(trie, word))).toEqual(Array(6).fill(undefined));
  });

  it('gives states with many children a row, and only those', () => {
    const rows = [...trie.child].filter((child) => child < 0);
    expect(rows).toEqual([-1]);
    expect(8).toBeGreaterThanOrEqual(WIDE_STATE);
  });
});

it('takes an accent, a capital or a hyphen for what it stands for', () => {
  const trie = trieOf(['Ménière’s disease'], 1);
  expect(endOf(trie, 'menieres-disease')).toBe(1);
});

it('goes on from a state that it has led to', () => {
  const { add, setEnd, finish } = growTrie(1);
  const singular = add('gait');
  setEnd(add('s', singular), 7);
  expect(endOf(finish(), 'gaits')).toBe(7);
});
