import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../lib/search/build-index.ts';
import { matchWords } from '../../lib/search/match-words.ts';
import { readIndex } from '../../lib/search/read-index.ts';
import { makeTerm } from '../support/entries.ts';

const terms = [
  makeTerm({ term: 'fasciitis', lay: ['my heel hurts in the morning', 'heel pain'] }),
  makeTerm({ term: 'tendinitis', inShort: 'a swelling of a tendon' }),
  makeTerm({ term: 'stiffness', lay: ['stiff in the morning'] }),
  makeTerm({ term: 'gout', lay: ['twinge'], more: 'Rhubarb is no cause of fasciitis.' }),
  ...['one', 'two', 'three', 'four', 'five'].map((word) => makeTerm({ term: `pain ${word}`, inShort: 'a kind of pain' })),
];
const index = readIndex(buildSearchIndex(terms, []));

function found(query: string, size = terms.length): string[] {
  const scores = new Map<number, number>();
  matchWords(index, query, { size, entryCount: index.entryCount }, (phrase, score) => {
    const entry = index.entries[phrase] ?? 0;
    scores.set(entry, Math.max(score, scores.get(entry) ?? 0));
  });
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([entry]) => terms[entry]?.term ?? '');
}

describe('matchWords', () => {
  it('finds words in any order, with any ending, between words that say nothing', () => {
    expect(found('mornings my heels are hurting')[0]).toBe('fasciitis');
    expect(found('swollen tendons')).toEqual(['tendinitis']);
  });

  it('weighs rare words more', () => {
    expect(found('heel pain')[0]).toBe('fasciitis');
    expect(found('pain in the heel')).not.toContain('pain one');
  });

  it('takes everyday words for each other', () => {
    expect(found('aching heel')[0]).toBe('fasciitis');
  });

  it('finds by what is begun', () => {
    expect(found('heel hurts in the morn')[0]).toBe('fasciitis');
  });

  it('prefers the phrase in the same words, and the one that says no more', () => {
    expect(found('stiff in the morning')[0]).toBe('stiffness');
    expect(found('morning')[0]).toBe('stiffness');
  });

  it('finds nothing where too much is left unexplained', () => {
    expect(found('heel mortgage calculator')).toEqual([]);
    expect(found('blockchain')).toEqual([]);
    expect(found('football results')).toEqual([]);
  });

  it('takes what is half typed for what people say, not for what they read', () => {
    expect(found('rhubarb fasciitis')).toContain('gout');
    expect(found('rhubarb fasciit')).not.toContain('gout');
  });

  it('needs less where a whole name stands among other words', () => {
    expect(found('gout yesterday', 1000)).toEqual(['gout']);
    expect(found('twinge yesterday', 1000)).toEqual([]);
  });
});
