import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAt, decodeNumbers, encodeCounts, encodeNumbers } from '../../lib/search/number-letters.ts';

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

describe('encodeCounts', () => {
  it('takes a letter for each number, which is read by itself', () => {
    const text = encodeCounts([0, 1, 35, 63]);
    expect([0, 1, 2, 3].map((at) => countAt(text, at))).toEqual([0, 1, 35, 63]);
    expect(text).toMatch(/^[\w-]{4}$/);
  });

  it('counts no further than 63, and nothing beyond the end', () => {
    expect(countAt(encodeCounts([64]), 0)).toBe(63);
    expect(countAt('', 0)).toBe(0);
  });
});
