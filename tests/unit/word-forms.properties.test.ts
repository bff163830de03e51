import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingClasses } from '../../lib/text/letters.ts';
import { isAbbreviation, isInflection, pluralOf } from '../../lib/text/word-forms.ts';
import '../support/fixed-seed.ts';
import { anyForm, anyText } from '../support/random-text.ts';

describe('pluralOf', () => {
  it('takes any text, and changes only the end of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(pluralOf(text).startsWith(text.slice(0, -2))).toBe(true);
      }),
    );
  });

  it('of any form is something the matcher can find', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(spellingClasses(pluralOf(form)).length).toBeGreaterThanOrEqual(spellingClasses(form).length);
      }),
    );
  });

  it('of an abbreviation is one too, so that it is found only as written', () => {
    const capitals = fc.string({ unit: fc.constantFrom('B', 'Y', 'S', 'I', 'X', 'O', 'U'), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(capitals, (form) => {
        expect(isAbbreviation(form)).toBe(true);
        expect(isAbbreviation(pluralOf(form)), pluralOf(form)).toBe(true);
      }),
    );
  });
});

describe('isInflection', () => {
  it('takes any two texts, in any order, and holds for a text and itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(isInflection(one, other)).toBe(isInflection(other, one));
        expect(isInflection(one, one)).toBe(true);
      }),
    );
  });
});
