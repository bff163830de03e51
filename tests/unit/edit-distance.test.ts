import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { editDistance } from '../../lib/search/edit-distance.ts';

/** The distance by the book: a whole table, no bounds. */
function slowDistance(a: string, b: string, asStart: boolean): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(changed, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwapped ? at(i - 2, j - 2) + 1 : Infinity);
      table[i]?.splice(j, 1, least);
    }
  }
  return asStart ? Math.min(...(table.at(-1) ?? [])) : at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

describe('editDistance', () => {
  test.each([
    ['heel', 'heel', 0],
    ['hel', 'heel', 1],
    ['heell', 'heel', 1],
    ['hael', 'heel', 1],
    ['hele', 'heel', 1],
    ['', 'heel', 4],
    ['toe', 'heel', 3],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it('says one more than allowed where it is more', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('heel', 'heelandtoe', 2)).toBe(3);
    expect(editDistance('a'.repeat(81), 'a'.repeat(81), 2)).toBe(3);
  });

  it('takes the best start of a longer word where it may be half typed', () => {
    expect(editDistance('fashi', 'fasciitis', 2, true)).toBe(1);
    expect(editDistance('fasci', 'fasciitis', 2, true)).toBe(0);
  });

  it('is that of the whole table, up to the bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), fc.boolean(), (a, b, most, asStart) => {
        expect(editDistance(a, b, most, asStart)).toBe(Math.min(most + 1, slowDistance(a, b, asStart)));
      }),
    );
  });
});
