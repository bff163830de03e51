import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.ts';
import { termsAndText, wordsAndProse } from '../support/random-glossary.ts';
import { foldSlowly, isWordSign, signsOf } from '../support/slow-fold.ts';
import { slowMatches, waysToWrite } from '../support/slow-matcher.ts';
import { matchesOf } from '../support/small-index.ts';

describe('findMatches on random glossaries and texts', () => {
  it('agrees with a slow and obvious matcher', () => {
    let count = 0;
    fc.assert(
      fc.property(termsAndText, ({ terms, text }) => {
        const matches = matchesOf(text, terms);
        count += matches.length;
        expect(matches).toEqual(slowMatches(text, terms));
      }),
      { numRuns: 3000 },
    );
    // Random texts that name nothing would show nothing.
    expect(count).toBeGreaterThan(3000);
  });

  it('gives sorted matches that never overlap and lie inside the text', () => {
    fc.assert(
      fc.property(termsAndText, ({ terms, text }) => {
        let before = 0;
        for (const { start, end } of matchesOf(text, terms)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('marks whole words only', () => {
    fc.assert(
      fc.property(termsAndText, ({ terms, text }) => {
        const signs = signsOf(text);
        for (const { start, end } of matchesOf(text, terms)) {
          const before = signs.findLast((sign) => sign.end <= start)?.sign;
          const after = signs.find((sign) => sign.start >= end)?.sign;
          expect([isWordSign(before), isWordSign(after)], text.slice(start, end)).toEqual([false, false]);
        }
      }),
    );
  });

  it('marks text that folds to a spelling of each of its terms, or the possessive of one', () => {
    fc.assert(
      fc.property(termsAndText, ({ terms, text }) => {
        for (const { start, end, terms: named } of matchesOf(text, terms)) {
          const marked = foldSlowly(text.slice(start, end));
          const isPossessive = /['‘’ʼ]s$/i.test(text.slice(start, end));
          expect(named.length).toBeGreaterThan(0);
          expect(new Set(named).size).toBe(named.length);
          for (const at of named) {
            const spellings = waysToWrite(terms[at] ?? { term: '', forms: [] }).map((written) => foldSlowly(written));
            expect([...spellings, ...(isPossessive ? spellings.map((one) => `${one}s`) : [])]).toContain(marked);
          }
        }
      }),
    );
  });

  it('finds in two texts with a border between them what it finds in each', () => {
    // Nothing looks further than 40 characters for capitals, and no term or address goes over a semicolon.
    const border = ` ;${' '.repeat(60)}`;
    fc.assert(
      fc.property(termsAndText, termsAndText, (one, other) => {
        const terms = [...one.terms, ...other.terms];
        const from = one.text.length + border.length;
        const moved = matchesOf(other.text, terms).map((match) => ({ ...match, start: match.start + from, end: match.end + from }));
        expect(matchesOf(one.text + border + other.text, terms)).toEqual([...matchesOf(one.text, terms), ...moved]);
      }),
    );
  });

  it('finds words whatever the case of their letters', () => {
    fc.assert(
      fc.property(wordsAndProse, fc.infiniteStream(fc.boolean()), ({ terms, text }, swaps) => {
        const swapped = text.split('').map((letter) => {
          const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
          const isCaseOnly = other.length === letter.length && other.normalize('NFD').length === letter.normalize('NFD').length;
          return swaps.next().value && isCaseOnly ? other : letter;
        });
        expect(matchesOf(swapped.join(''), terms)).toEqual(matchesOf(text, terms));
      }),
    );
  });
});
