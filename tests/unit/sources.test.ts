import { describe, expect, it, test } from 'vitest';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { readReviewRows } from '../../scripts/review-rows.ts';
import { isSensitive, sensitiveWithoutTwoSources, sourcesOf } from '../../scripts/words/sources.ts';
import { makeTerm } from '../support/entries.ts';

describe('isSensitive', () => {
  it('holds medicines, cancer, pregnancy, children, mental health, and what says when to get help', () => {
    for (const topic of ['medicines', 'cancer', 'pregnancy-and-children', 'mental-health'] as const)
      expect(isSensitive({ topic, getHelp: undefined })).toBe(true);
    expect(isSensitive({ topic: 'feet-and-ankles', getHelp: 'Call a doctor.' })).toBe(true);
    expect(isSensitive({ topic: 'feet-and-ankles', getHelp: undefined })).toBe(false);
  });
});

describe('sourcesOf', () => {
  test.each([
    ['none', []],
    ['', []],
    ["none (rests on the glossary's own entry gait; the examples are made up)", []],
    ['Gait - Merck', ['Gait - Merck']],
    ['Gait - Merck; Gait - NHS', ['Gait - Merck', 'Gait - NHS']],
    ['Gait - Merck; second reader: Gait - Merck', ['Gait - Merck']],
    ['Gait - Merck; the glossary\'s own entry "limp"; yellow skin: general knowledge', ['Gait - Merck']],
  ])('%s', (sources, expected) => {
    expect(sourcesOf({ sources })).toEqual(expected);
  });
});

describe('sensitiveWithoutTwoSources', () => {
  const row = (id: string, sources: string) => ({ id, hash: '', writer: 'writer 1', reader: 'reader 2', sources, changed: '' });

  it('lists sensitive entries with one source, none, or no row', () => {
    const entries = ['one', 'two', 'none', 'lost'].map((term) => makeTerm({ term, topic: 'cancer' })).concat(makeTerm({ term: 'plain' }));
    const rows = [row('one', 'Gait - Merck'), row('two', 'Gait - Merck; Gait - NHS'), row('none', 'none'), row('plain', 'none')];
    expect(sensitiveWithoutTwoSources(entries, rows).map(({ id }) => id)).toEqual(['one', 'none', 'lost']);
  });

  it('lists no entry of the glossary', () => {
    const { terms, questions } = loadGlossary();
    const ids = sensitiveWithoutTwoSources([...terms, ...questions], readReviewRows()).map(({ id }) => id);
    expect(ids, 'these need two sources: open them, and name them in the rows of data/review.tsv').toEqual([]);
  });
});
