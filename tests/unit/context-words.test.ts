import { describe, expect, it } from 'vitest';
import { contextWords } from '../../data/context-words.ts';
import { findContextWords, newContextPlaces, tableOf, weightOf } from '../../lib/matching/context-words.ts';
import { hashesOf, newWords, readWords } from '../../lib/text/read-words.ts';

const table = tableOf([
  [2, 'doctor ache'],
  [-1, 'road paint'],
]);
const weight = (word: string) => weightOf(hashesOf(word)[0] ?? 0, table);

describe('weightOf', () => {
  it('tells the weight of a word, in any form', () => {
    expect(['doctor', 'Doctors', 'road', 'painted'].map(weight)).toEqual([2, 2, -1, -1]);
  });

  it('is 0 for a word on no list', () => {
    expect(weight('tendon')).toBe(0);
    expect(weightOf(hashesOf('doctor')[0] ?? 0, tableOf([]))).toBe(0);
  });

  it('finds each of many words, and no other', () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${at}x`);
    const many = tableOf([[1, words.join(' ')]]);
    expect(words.filter((word) => weightOf(hashesOf(word)[0] ?? 0, many) !== 1)).toEqual([]);
    expect(words.filter((word) => weightOf(hashesOf(`${word}y`)[0] ?? 0, many) !== 0)).toEqual([]);
  });
});

it('finds the words of a text that are on the lists, with their weights', () => {
  const words = newWords();
  const found = newContextPlaces();
  readWords('The doctors said: paint it, no road ahead', words);
  findContextWords(words, table, found);
  const told = Array.from({ length: found.count }, (_, at) => [found.places[at], found.weights[at]]);
  expect(told.filter(([, one]) => one !== 0)).toEqual([
    [1, 2],
    [3, -1],
    [6, -1],
  ]);
  readWords('none', words);
  findContextWords(words, table, found);
  expect([...found.weights.subarray(0, found.count)].filter((one) => one !== 0)).toEqual([]);
});

describe('the lists of context words', () => {
  const all = contextWords.flatMap(([listed, words]) => words.split(' ').map((word) => ({ word, listed })));

  it('hold single words in small letters', () => {
    expect(all.filter(({ word }) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it('hold no word twice, whatever its ending: a word stands for its other forms', () => {
    const byHash = Map.groupBy(all, ({ word }) => hashesOf(word)[0] ?? 0);
    expect([...byHash.values()].filter((same) => same.length > 1).map((same) => same.map(({ word }) => word).join(' '))).toEqual([]);
  });
});
