import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addCounts, countText, fleschKincaidGrade, splitSentences, splitWords } from '../../lib/text/reading-level.ts';
import '../support/fixed-seed.ts';
import { anyForm, anyText } from '../support/random-text.ts';

it('counts any text in whole numbers: a syllable at least in each word, a sentence where there is a word', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyForm, { maxLength: 3 }), (text, names) => {
      const { sentences, words, syllables } = countText(text, names);
      for (const count of [sentences, words, syllables]) expect(Number.isSafeInteger(count) && count >= 0, String(count)).toBe(true);
      expect(syllables).toBeGreaterThanOrEqual(words);
      expect(sentences > 0).toBe(words > 0);
    }),
  );
});

it('grades any text that has words with a number', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const counts = countText(text);
      expect(Number.isFinite(fleschKincaidGrade(counts))).toBe(counts.words > 0);
    }),
  );
});

it('loses no word when it splits sentences', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(splitSentences(text).flatMap((sentence) => splitWords(sentence))).toEqual(splitWords(text));
    }),
  );
});

it('counts texts together as the sum of each', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const counts = texts.map((text) => countText(text));
      expect(addCounts(counts).words).toBe(countText(texts.join('\n\n')).words);
      expect(addCounts(counts).sentences).toBe(countText(texts.join('\n\n')).sentences);
    }),
  );
});
