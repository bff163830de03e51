import { describe, expect, it } from 'vitest';
import { checkWith, growWordTrie, ROOT, stepOver } from '../../lib/matching/word-trie.ts';
import type { WordTrie } from '../../lib/matching/word-trie.ts';
import { stepsOf, trieOf } from '../support/word-trie.ts';

/** The state behind a phrase, 0 where the trie does not go so far. */
const stateOf = (trie: WordTrie, phrase: string) =>
  stepsOf(phrase).reduce((state, { word, check }) => (state === 0 ? 0 : stepOver(trie, state, word, check)), ROOT);
const endOf = (trie: WordTrie, phrase: string) => trie.ends[stateOf(trie, phrase)];

const few = ['gait', 'gaits', 'gap year', 'gap', 'flat foot'];
const many = Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? `x${at}` : `x${at - (at % 3)} y${at}`));

describe.each([
  ['few', few],
  ['many', many],
])('a trie of %s phrases', (_, phrases) => {
  const trie = trieOf(phrases);

  it('leads to the end of every phrase', () => {
    expect(phrases.map((phrase) => endOf(trie, phrase))).toEqual(phrases.map((_phrase, at) => at + 1));
  });

  it('goes on nowhere else', () => {
    expect(['foot', 'year', 'gap foot', 'gapyear', 'z0', 'x', 'x0 x0'].map((phrase) => stateOf(trie, phrase))).toEqual(Array(7).fill(0));
  });

  it('tells from which words another goes on', () => {
    const goesOn = (phrase: string) => trie.goesOn[stateOf(trie, phrase)] === 1;
    for (const phrase of phrases) expect(goesOn(phrase), phrase).toBe(phrases.some((other) => other.startsWith(`${phrase} `)));
  });
});

it('ends nothing inside of a phrase', () => {
  expect(endOf(trieOf(few), 'flat')).toBe(0);
});

it('tells words apart that share a number', () => {
  const { add, setEnd, finish } = growWordTrie();
  const [one, other] = [add(ROOT, 7, checkWith(0, 1)), add(ROOT, 7, checkWith(0, 2))];
  setEnd(one, 1);
  setEnd(other, 2);
  const trie = finish();
  expect([1, 2, 3].map((letter) => trie.ends[stepOver(trie, ROOT, 7, checkWith(0, letter))])).toEqual([1, 2, 0]);
});

it('tells a word by how many letters it has, the first and the last', () => {
  const check = (word: string) => stepsOf(word)[0]?.check;
  expect(check('heel')).toBe(check('hail'));
  expect(['hel', 'keel', 'heed', 'heeel'].filter((word) => check(word) === check('heel'))).toEqual([]);
});

it('answers the state that is there already', () => {
  const { add, endOf: endAt, setEnd } = growWordTrie();
  const state = add(ROOT, 7, 1);
  setEnd(state, 5);
  expect(add(ROOT, 7, 1)).toBe(state);
  expect(endAt(state)).toBe(5);
});
