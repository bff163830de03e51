import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../lib/text/fold-text.ts';
import '../support/fixed-seed.ts';
import { anyText } from '../support/random-text.ts';

it('folds any text to words with one space between, which fold to themselves', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldText(text);
      expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      expect(folded.toLowerCase()).toBe(folded);
      expect(foldText(folded)).toBe(folded);
    }),
    { numRuns: 5000 },
  );
});
