import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseMatches } from '../../lib/matching/choose-matches.ts';
import type { JudgedMatch } from '../../lib/matching/judged-match.ts';
import '../support/fixed-seed.ts';
import { judgedMatch } from '../support/small-index.ts';

const told = fc.record({
  terms: fc.constantFrom([1], [2], [3], [12], [1, 2], [2, 1]),
  sense: fc.constantFrom('sure', 'health', 'everyday'),
  use: fc.constantFrom('none', 'none', 'repeat', 'shown'),
});
/** A section as it was, told so that each choice begins with a fresh copy. */
const section = fc.array(told, { maxLength: 12 });
const mention = fc.constantFrom('section', 'every');

type Section = Parameters<typeof judgedMatch>[0][];
const copyOf = (told: Section): JudgedMatch[] => told.map((one, at) => judgedMatch({ ...one, at }));
const usesOf = (matches: readonly JudgedMatch[]) => matches.map(({ use }) => use);
const keyOf = ({ terms }: { terms: readonly number[] }) => terms.join(' ');

describe('chooseMatches in any section', () => {
  it('never takes back what is shown', () => {
    fc.assert(
      fc.property(section, mention, (before, mention) => {
        const after = copyOf(before);
        chooseMatches(after, { mention });
        expect(before.filter(({ use }, at) => use === 'shown' && after[at]?.use !== 'shown')).toEqual([]);
      }),
    );
  });

  it('shows the same terms twice only where both were shown before, if one mention is wanted', () => {
    fc.assert(
      fc.property(section, (before) => {
        const after = copyOf(before);
        chooseMatches(after, { mention: 'section' });
        const shown = after.filter(({ use }) => use === 'shown');
        const fresh = after.filter(({ use }, at) => use === 'shown' && before[at]?.use !== 'shown');
        for (const match of fresh) expect(shown.filter((other) => keyOf(other) === keyOf(match))).toEqual([match]);
      }),
    );
  });

  it('shows each term that is meant at least once', () => {
    fc.assert(
      fc.property(section, mention, (before, mention) => {
        const after = copyOf(before);
        chooseMatches(after, { mention });
        const shown = new Set(after.filter(({ use }) => use === 'shown').map(keyOf));
        const meant = after.filter(({ judgement: { sense } }) => sense === 'sure' || sense === 'health').map(keyOf);
        expect(meant.filter((key) => !shown.has(key))).toEqual([]);
      }),
    );
  });

  it('shows every match that is meant, if every mention is wanted, and no other', () => {
    fc.assert(
      fc.property(section, (before) => {
        const after = copyOf(before);
        chooseMatches(after, { mention: 'every' });
        expect(after.map(({ use }) => use === 'shown')).toEqual(before.map(({ use, sense }) => use === 'shown' || sense !== 'everyday'));
      }),
    );
  });

  it('changes nothing when it is asked again, and tells whether it changed something', () => {
    fc.assert(
      fc.property(section, mention, (before, mention) => {
        const matches = copyOf(before);
        const changed = chooseMatches(matches, { mention });
        const once = usesOf(matches);
        expect(changed).toBe(once.some((use, at) => use !== before[at]?.use));
        expect(chooseMatches(matches, { mention })).toBe(false);
        expect(usesOf(matches)).toEqual(once);
      }),
    );
  });
});
