import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../lib/matching/encode-index.ts';
import { isCommonWord } from '../../lib/text/common-words.ts';
import '../support/fixed-seed.ts';
import { glossary, termsAndText } from '../support/random-glossary.ts';
import { waysToWrite } from '../support/slow-matcher.ts';
import { matchesOf } from '../support/small-index.ts';

describe('the index of any glossary', () => {
  it('finds the same in whatever order the terms are told', () => {
    const shuffled = termsAndText.chain(({ terms, text }) =>
      fc.record({
        text: fc.constant(text),
        terms: fc.constant(terms),
        other: fc.shuffledSubarray(terms, { minLength: terms.length, maxLength: terms.length }),
      }),
    );
    const named = (text: string, terms: Parameters<typeof matchesOf>[1] & readonly { id: string }[]) =>
      matchesOf(text, terms).map((match) => ({ ...match, terms: new Set(match.terms.map((at) => terms[at]?.id)) }));
    fc.assert(
      fc.property(shuffled, ({ text, terms, other }) => {
        expect(named(text, other)).toEqual(named(text, terms));
      }),
    );
  });

  it('finds every way to write every term, alone', () => {
    fc.assert(
      fc.property(glossary, (terms) => {
        for (const [at, term] of terms.entries()) {
          for (const written of new Set([
            ...spellingsOf(term).filter((one) => !isCommonWord(one.replace(/s$/, ''))),
            ...waysToWrite(term),
          ])) {
            const matches = matchesOf(written, terms);
            expect(matches, written).toMatchObject([{ start: 0, end: written.length }]);
            expect(matches[0]?.terms).toContain(at);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
