import { describe, expect, it, test } from 'vitest';
import type { Term } from '../../data/schema.ts';
import { hardness, hardWordFindings } from '../../scripts/words/hard-words.ts';
import { makeTerm } from '../support/entries.ts';
import { smallIndex } from '../support/small-index.ts';

const found = (...terms: Term[]) =>
  hardWordFindings(terms, smallIndex(...terms)).map(({ entry, isFault, text }) => [entry, isFault, /"([^"]+)"/.exec(text)?.[1]]);

test.each([
  ['bones', 0],
  ['tibia', 3],
  ['man-made', 0],
  ['gel-filled', 1],
  ['locomotion', 4],
  ['inflammatory', 5],
])('%s has hardness %d', (word, hard) => {
  expect(hardness(word)).toBe(hard);
});

describe('hardWordFindings', () => {
  it('finds a word that is harder than the headword, as a hint', () => {
    expect(found(makeTerm({ term: 'gait', more: 'It is a kind of locomotion.' }))).toEqual([['gait', false, 'locomotion']]);
    expect(found(makeTerm({ term: 'gait', inShort: 'a kind of locomotion' }))).toEqual([['gait', false, 'locomotion']]);
  });

  it('finds a very hard one in the definition in short as a fault', () => {
    expect(found(makeTerm({ term: 'gait', inShort: 'a musculoskeletal pattern' }))).toEqual([['gait', true, 'musculoskeletal']]);
    expect(found(makeTerm({ term: 'gait', more: 'A musculoskeletal pattern.' }))).toEqual([['gait', false, 'musculoskeletal']]);
  });

  it('tells a word of an entry once, and ranks the definition in short first', () => {
    const terms = [
      makeTerm({ term: 'gait', inShort: 'a locomotion', more: 'Locomotion is a locomotion.' }),
      makeTerm({ term: 'limp', more: 'An alteration.' }),
    ];
    expect(found(...terms)).toHaveLength(2);
    const [first, second] = hardWordFindings(terms, smallIndex(...terms));
    expect(first?.weight).toBeGreaterThan(second?.weight ?? Infinity);
  });

  it('lets pass what is no harder than the headword, short, well known, or of its family', () => {
    expect(found(makeTerm({ term: 'ambulatory', more: 'It is locomotion.' }))).toEqual([]);
    expect(found(makeTerm({ term: 'gait', more: 'A cartilage is tough. The holiday is important.' }))).toEqual([
      ['gait', false, 'cartilage'],
    ]);
    expect(found(makeTerm({ term: 'stable', more: 'It tells of stability.' }))).toEqual([]);
    expect(found(makeTerm({ term: 'gait', forms: ['locomotor'], more: 'It is locomotion.' }))).toEqual([]);
  });

  it('lets pass a word that is a term itself, and the examples of a word part', () => {
    expect(found(makeTerm({ term: 'gait', more: 'It is locomotion.' }), makeTerm({ term: 'locomotion' }))).toEqual([]);
    expect(found(makeTerm({ term: '-gram', topic: 'word-parts', more: 'As in electrocardiogram.' }))).toEqual([]);
  });

  it('lets pass what many entries say', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => makeTerm({ term: `${'abcdefghij'[at]}x`, more: 'An operation.' }));
    expect(found(...many(9))).toHaveLength(9);
    expect(found(...many(10))).toEqual([]);
  });
});
