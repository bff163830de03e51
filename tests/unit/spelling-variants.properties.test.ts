import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingClasses } from '../../lib/text/letters.ts';
import { latinPluralsOf, spellingVariants } from '../../lib/text/spelling-variants.ts';
import '../support/fixed-seed.ts';
import { anyForm, anyText } from '../support/random-text.ts';

describe('spellingVariants of any form', () => {
  it('never gives the form itself, nor a variant twice', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const variants = spellingVariants(form);
        expect(variants).not.toContain(form);
        expect(new Set(variants).size).toBe(variants.length);
      }),
    );
  });

  it('gives only what the matcher can find, because one bad spelling stops the build', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        for (const variant of spellingVariants(form)) {
          expect(spellingClasses(variant).length).toBeGreaterThan(0);
          expect(variant).toBe(variant.trim().toLowerCase());
        }
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(spellingVariants(text)).not.toContain(text);
      }),
    );
  });
});

describe('latinPluralsOf any form', () => {
  it('never gives the form itself, and only what the matcher can find', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const plurals = latinPluralsOf(form);
        expect(plurals).not.toContain(form);
        for (const plural of plurals) expect(spellingClasses(plural).length).toBeGreaterThan(1);
      }),
    );
  });

  it('takes any text, and changes only the end of it', () => {
    fc.assert(
      fc.property(fc.oneof(anyForm, anyText), (text) => {
        const kept = text.slice(0, -3);
        expect(latinPluralsOf(text).filter((plural) => !plural.startsWith(kept))).toEqual([]);
      }),
    );
  });
});
