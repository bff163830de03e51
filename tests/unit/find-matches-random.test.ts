import { describe, expect, it } from 'vitest';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { spellingsOf } from '../../lib/matching/encode-index.ts';
import { isAbbreviation } from '../../lib/text/word-forms.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { slowMatches } from '../support/slow-matcher.ts';
import { smallIndex, spelled } from '../support/small-index.ts';

const ROUNDS = 4000;
/** Whether an invisible character behind a word belongs to it makes no difference to a reader. */
const INVISIBLE_END = /(?:[\u00ad\u200b]|\p{M})+$/u;

describe('findMatches on random glossaries and texts', () => {
  it('agrees with a slow and obvious matcher', () => {
    const { list, pick, between } = seededRandom(20_261);
    const word = () => list(1, 2, () => pick(['a', 'b', '1'])).join('');
    const spelling = () => list(1, 3, word).join(' ');
    let count = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const terms = list(1, 6, () => spelled({ term: spelling(), id: `t${between(0, 99)}`, forms: list(0, 2, spelling) }));
      const signs = () =>
        pick(['a', 'b', '1', 's', 'A', 'á', 'a\u0301', ' ', ' ', '\u00a0', '-', '\n', '\u00ad', '\u200b', '’', ',', 'и', '🙂']);
      const names = terms.flatMap((term) => spellingsOf(term));
      const pieces = list(0, 16, () => (between(0, 2) === 0 ? `${names[between(0, names.length - 1)] ?? ''} ` : signs()));
      // An apostrophe beside an invisible character is a case of its own.
      const text = pieces.join('').replaceAll(/(?:[\u00ad\u200b]|\p{M})+(?=’)|(?<=’)(?:[\u00ad\u200b]|\p{M})+/gu, '');
      const got = findMatches(text, smallIndex(...terms)).map(({ start, end, terms: named }) => ({
        start,
        end: start + text.slice(start, end).replace(INVISIBLE_END, '').length,
        terms: named,
      }));
      const expected = slowMatches(text, terms).map(({ start, end, terms: named }) => ({
        start,
        end: start + text.slice(start, end).replace(INVISIBLE_END, '').length,
        terms: named,
      }));
      expect(got, JSON.stringify({ text, spellings: terms.map((term) => spellingsOf(term)) })).toEqual(expected);
      count += got.length;
    }
    expect(count).toBeGreaterThan(ROUNDS);
  });

  it('tells abbreviations from words by their capitals alone', () => {
    const { list, pick } = seededRandom(7);
    const word = () => list(1, 3, () => pick(['a', 'b', 'A', 'B'])).join('');
    for (let round = 0; round < ROUNDS; round += 1) {
      const terms = list(1, 6, () => spelled({ term: word(), id: 'any' }));
      const text = list(0, 20, () => pick(['a', 'b', 'A', 'B', 's', ' ', ', '])).join('');
      const expected = [...text.matchAll(/[a-z]+/gi)].flatMap(({ 0: written, index: start }) => {
        const named = terms.flatMap((term, at) =>
          spellingsOf(term).some((one) => (isAbbreviation(one) ? one === written : one.toLowerCase() === written.toLowerCase()))
            ? [at]
            : [],
        );
        return named.length > 0 ? [{ start, end: start + written.length, terms: named, isEveryday: false }] : [];
      });
      const got = findMatches(text, smallIndex(...terms)).map((match) => ({ ...match, terms: match.terms.toSorted((a, b) => a - b) }));
      expect(got, JSON.stringify({ text, terms: terms.map(({ term }) => term) })).toEqual(expected);
    }
  });

  it('gives sorted matches that never overlap', () => {
    const { list, pick } = seededRandom(99);
    const index = smallIndex('a', 'b', 'a b', 'b a a', { term: 'a a a a', id: 'long' });
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = list(0, 30, () => pick(['a', 'b', ' ', ' ', '-', '’', '\u00ad', '.'])).join('');
      let before = 0;
      for (const { start, end } of findMatches(text, index)) {
        expect(start, text).toBeGreaterThanOrEqual(before);
        expect(end, text).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }
  });
});
