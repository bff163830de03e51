import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../scripts/coverage.ts';
import type { HardWord } from '../../scripts/coverage.ts';

const gold: HardWord[] = [
  { term: 'tendon', kind: 'word', cdf: 9 },
  { term: 'gadget', kind: 'word', cdf: 9 },
  { term: 'typo', kind: 'word', cdf: 2 },
  { term: 'sore', kind: 'soft' },
  { term: 'MRI', kind: 'abbr' },
  { term: 'heel pain', kind: 'phrase' },
];
const at = (text: string, word: string, shown: boolean) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length, text: word, id: word, shown, reason: '' };
};

describe('coverageOf', () => {
  const text = 'Tendon and tendon. A gadget, a typo, a sore MRI, not mri.';
  const matches = [at(text, 'Tendon and', true), at(text, 'sore MRI', false)];
  const coverage = coverageOf([{ file: 'a', text, matches }], gold);

  it('counts each time a hard word stands inside a match', () => {
    expect(coverage.occurrences).toEqual({
      word: { all: 3, explained: 1 },
      soft: { all: 1, explained: 1 },
      abbr: { all: 1, explained: 1 },
    });
    expect(coverage.distinct).toEqual({ all: 2, explained: 1 });
  });

  it('lists what nothing explains, and counts the marks that are shown', () => {
    expect(coverage.missing).toEqual([
      ['tendon', 1],
      ['gadget', 1],
    ]);
    expect(coverage.words).toBe(12);
    expect(coverage.marksPer100).toEqual([100 / 12]);
  });

  it('says nothing of no text', () => {
    expect(coverageOf([{ file: 'a', text: '', matches: [] }], gold).marksPer100).toEqual([]);
  });
});
