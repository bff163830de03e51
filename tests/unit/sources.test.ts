import { describe, expect, it, test } from 'vitest';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { readReviewRows } from '../../scripts/review-rows.ts';
import { isSensitive, sensitiveWithoutTwoSources, sourcesOf } from '../../scripts/words/sources.ts';
import { makeTerm } from '../support/entries.ts';

/** Entries where a wrong word would hurt and whose rows name fewer than two sources. Lower it when one has got its sources. */
const MOST_WITHOUT_TWO_SOURCES = 9;

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

  it(`lists no more than ${MOST_WITHOUT_TWO_SOURCES} entries of the glossary`, () => {
    const { terms, questions } = loadGlossary();
    const ids = sensitiveWithoutTwoSources([...terms, ...questions], readReviewRows()).map(({ id }) => id);
    expect(
      ids.length,
      `these need two sources: ${ids.join(', ')}. Open two for the one you changed, and name them in its row in data/review.tsv`,
    ).toBeLessThanOrEqual(MOST_WITHOUT_TWO_SOURCES);
  });
});
