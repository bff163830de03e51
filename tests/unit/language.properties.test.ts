import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { guessLanguage, tagLanguage } from '../../lib/text/language.ts';
import '../support/fixed-seed.ts';
import { anyText } from '../support/random-text.ts';

const answers = ['english', 'foreign', 'unknown'];

it('tells the language of any text, and the same whatever signs stand between its words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const guess = guessLanguage(text);
      expect(answers).toContain(guess);
      expect(guessLanguage(text.replaceAll(/[^\p{L}]+/gu, ' , '))).toBe(guess);
    }),
  );
});

it('takes any text for a language tag, in any case and with white space around', () => {
  fc.assert(
    fc.property(anyText, (tag) => {
      const language = tagLanguage(tag);
      expect(answers).toContain(language);
      expect(tagLanguage(` ${tag}\n`)).toBe(language);
    }),
  );
});

it('looks only at the first part of a language tag', () => {
  const name = fc.constantFrom('en', 'EN', 'eng', 'fr', 'und', 'xx', '');
  fc.assert(
    fc.property(name, fc.constantFrom('-', '_'), anyText, (name, sign, rest) => {
      expect(tagLanguage(name + sign + rest)).toBe(tagLanguage(name));
    }),
  );
});
