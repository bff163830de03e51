import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNumbers, encodeNumbers } from '../../lib/search/number-letters.ts';

describe('encodeNumbers', () => {
  it('takes a letter for small numbers, and more for large ones', () => {
    expect(encodeNumbers([0, 1, 31])).toHaveLength(3);
    expect(encodeNumbers([32])).toHaveLength(2);
    expect(encodeNumbers([])).toBe('');
  });

  it('writes letters that stand for themselves in JSON and between spaces', () => {
    const all = encodeNumbers(Array.from({ length: 2000 }, (_, at) => at));
    expect(all).toMatch(/^[\w-]+$/);
  });

  it('is undone by decodeNumbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (numbers) => {
        expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
      }),
    );
  });
});
