import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { guessLanguage, tagLanguage } from '../../lib/text/language.ts';
import '../support/fixed-seed.ts';
import { anyText, oneOf } from '../support/random-text.ts';

const answers = ['english', 'foreign', 'unknown'];

it('tells the language of any text, and the same whatever case its words have and whatever signs stand between', () => {
  const word = oneOf('the of and to der und die el una tendon Knie');
  const sign = fc.constantFrom(' ', ', ', '. ', ' (', '\n', '/', '1', ' – ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, sign), { maxLength: 12 }), (words) => {
      const plain = guessLanguage(words.map(([word]) => word).join(' '));
      expect(guessLanguage(words.map(([word, sign]) => word.toUpperCase() + sign).join(''))).toBe(plain);
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(answers).toContain(guessLanguage(text));
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
