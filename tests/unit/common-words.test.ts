import { expect, test } from 'vitest';
import { isCommonWord } from '../../lib/text/common-words.ts';

test.each(['OR', 'IT', 'WHO', 'CAR', 'ICE', 'who', 'Rice'])('%s spells a word', (letters) => {
  expect(isCommonWord(letters)).toBe(true);
});

test.each(['MRI', 'PT', 'AIDS', 'HbA1c', 'BMI', '', 'IT band'])('"%s" does not', (letters) => {
  expect(isCommonWord(letters)).toBe(false);
});
