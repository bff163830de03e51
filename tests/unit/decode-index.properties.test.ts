import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import '../support/fixed-seed.ts';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { newOwnId } from '../../lib/settings/own-ids.ts';
import type { TermIndex } from '../../lib/matching/term-index.ts';
import { termsAndText } from '../support/random-glossary.ts';
import { found, spelled } from '../support/small-index.ts';

const told = (text: string, index: TermIndex) =>
  findMatches(text, index).map(({ start, end, terms, lean }) => ({
    start,
    end,
    lean,
    ids: terms.map((term) => index.terms[term]?.id ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
  }));

it('two indexes find together what one index of all their terms finds', () => {
  let count = 0;
  fc.assert(
    fc.property(termsAndText, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), ({ terms, text }, isOwn) => {
      const [own, others] = [terms.filter((_, at) => isOwn[at]), terms.filter((_, at) => !isOwn[at])];
      const joined = decodeTermIndex(encodeTermIndex(others), encodeTermIndex(own));
      const found = told(text, joined);
      count += found.length;
      expect(found).toEqual(told(text, decodeTermIndex(encodeTermIndex(terms))));
    }),
    { numRuns: 2000 },
  );
  expect(count).toBeGreaterThan(2000);
});

const ownOf = (...words: { term: string; forms?: string[] }[]) =>
  encodeTermIndex(words.map((word) => ({ ...spelled(word), id: newOwnId(word.term, new Set()), isMeantSo: true })));
const built = encodeTermIndex([spelled('gait'), spelled('heel bone'), spelled({ term: 'MRI' })]);

it('lets the longest win, whichever index it is in, and tells both where the spelling is the same', () => {
  const index = decodeTermIndex(built, ownOf({ term: 'gait lab' }, { term: 'heel' }, { term: 'gait' }));
  expect(found('The gait lab saw my heel bone, my heel and two gaits.', index)).toEqual([
    'gait lab = own-gait-lab',
    'heel bone = heel-bone',
    'heel = own-heel',
    'gaits = gait + own-gait',
  ]);
});

it('marks letters that the reader has written, also where they spell a common word', () => {
  const index = decodeTermIndex(built, ownOf({ term: 'WHO' }, { term: 'mri', forms: [] }));
  expect(found('The WHO has an MRI and who has none.', index)).toEqual(['WHO = own-who', 'MRI = mri + own-mri']);
});

it('finds what it found before where there are no own words', () => {
  const index = decodeTermIndex(built, encodeTermIndex([]));
  expect(found('A gait and a heel bone.', index)).toEqual(['gait = gait', 'heel bone = heel-bone']);
});
