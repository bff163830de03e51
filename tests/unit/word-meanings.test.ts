import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../lib/search/build-index.ts';
import { WORTH } from '../../lib/search/limits.ts';
import { stemOf } from '../../lib/search/query-words.ts';
import { readIndex } from '../../lib/search/read-index.ts';
import { meaningsOf } from '../../lib/search/word-meanings.ts';
import { makeTerm } from '../support/entries.ts';

const index = readIndex(
  buildSearchIndex(
    [
      makeTerm({ term: 'armpit' }),
      makeTerm({ term: 'high arch' }),
      makeTerm({ term: 'ache', lay: ['sore arm'] }),
      makeTerm({ term: 'tendon' }),
      makeTerm({ term: 'tendonitis' }),
      makeTerm({ term: 'gout', lay: ['football toe'] }),
      makeTerm({ term: 'ankle' }),
      makeTerm({ term: 'anklebone' }),
      makeTerm({ term: 'hip', forms: ['hipbone'] }),
    ],
    [],
    ['football'],
  ),
);
const meanings = (word: string, before = '', after = 'x') =>
  meaningsOf({ word, before, after }, index, (stem) => index.phrasesOf(stem).length > 0);
const worth = (word: string, wanted: string, before?: string, after?: string) => meanings(word, before, after).get(stemOf(wanted))?.worth;

describe('meaningsOf', () => {
  it('is the word itself, whatever its ending', () => {
    expect(worth('tendons', 'tendon')).toBe(1);
  });

  it('is everyday words for the same', () => {
    expect(worth('hurts', 'ache')).toBe(WORTH.same);
    expect(worth('hurts', 'sore')).toBe(WORTH.same);
  });

  it('is one word with a neighbour', () => {
    expect(worth('arm', 'armpit', '', 'pit')).toBe(WORTH.joined);
    expect(worth('pit', 'armpit', 'arm', '')).toBe(WORTH.joined);
  });

  it('is words that begin so while the last word is typed, less where it is a word already', () => {
    expect(worth('anklebo', 'anklebone', '', '')).toBe(WORTH.begun);
    expect(worth('ankle', 'anklebone', '', '')).toBe(WORTH.begunBesideWhole);
    expect(meanings('ankle').has(stemOf('anklebone'))).toBe(false);
    expect(meanings('hip', '', '').has(stemOf('hipbone'))).toBe(false);
    expect(worth('hipb', 'hipbone', '', '')).toBe(WORTH.begun);
  });

  it('is what a word that nobody knows sounds like', () => {
    expect([...meanings('tendonytis').keys()]).toEqual([stemOf('tendonitis')]);
    expect(meanings('tendonytis').get(stemOf('tendonitis'))?.isGuess).toBe(true);
    expect(worth('tendonytis', 'tendonitis')).toBeLessThan(WORTH.misspelled + 0.001);
    expect([...meanings('gowt').keys()]).toEqual([stemOf('gout')]);
  });

  it('is worth less where the word speaks of anything but health', () => {
    expect(worth('football', 'football')).toBe(WORTH.foreign);
  });

  it('is nothing for a word that is like none, and for short words with another letter', () => {
    expect([...meanings('blockchain')]).toEqual([]);
    expect([...meanings('gaut')]).toEqual([]);
    expect([...meanings('gt')]).toEqual([]);
    expect([...meanings('hhhhh')]).toEqual([]);
  });
});
