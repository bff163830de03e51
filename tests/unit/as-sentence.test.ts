import { expect, it } from 'vitest';
import { asSentence } from '../../lib/text/as-sentence.ts';

it('begins with a capital and ends with a full stop', () => {
  expect(asSentence('the way a person walks')).toBe('The way a person walks.');
  expect(asSentence('MRI pictures')).toBe('MRI pictures.');
  expect(asSentence('a reader wrote this.')).toBe('A reader wrote this.');
});
