import { describe, expect, it } from 'vitest';
import { nextWord } from '../../lib/page/words-in-view.ts';
import type { Step } from '../../lib/page/words-in-view.ts';

/** A page as letters, a word each: v in view, a above the window, b below it, x covered or clipped, h not laid out. */
const next = (page: string, from: number | undefined, step: Step) =>
  nextWord(
    {
      count: page.length,
      from,
      isInView: (at) => page[at] === 'v',
      isLaidOut: (at) => page[at] !== 'h',
      isAbove: (at) => page[at] === 'a',
    },
    step,
  );

describe('nextWord', () => {
  it('begins with the first word in view, or with the last going back', () => {
    expect(next('aavvbb', undefined, 1)).toBe(2);
    expect(next('aavvbb', undefined, -1)).toBe(3);
  });

  it('goes on from the word in view that the reader was at', () => {
    expect(next('avvvb', 1, 1)).toBe(2);
    expect(next('avvvb', 3, -1)).toBe(2);
  });

  it('passes over words that are covered, clipped or not laid out while another is in view', () => {
    expect(next('vxhv', 0, 1)).toBe(3);
    expect(next('vxhv', 3, -1)).toBe(0);
  });

  it('leaves the window only where no word is left in it, for the nearest that can be scrolled to', () => {
    expect(next('vvhb', 1, 1)).toBe(3);
    expect(next('ahvv', 2, -1)).toBe(0);
  });

  it('begins anew where the reader has scrolled away from the last word', () => {
    expect(next('aaavvb', 0, 1)).toBe(3);
    expect(next('vvbbbb', 5, 1)).toBe(0);
    expect(next('vvbbbb', 5, -1)).toBe(1);
  });

  it('goes on from the last word where none is in view at all', () => {
    expect(next('aabb', 0, 1)).toBe(1);
    expect(next('aabb', 3, -1)).toBe(2);
  });

  it('goes to the nearest word below or above where the reader was at none', () => {
    expect(next('aabb', undefined, 1)).toBe(2);
    expect(next('aabb', undefined, -1)).toBe(1);
  });

  it('tells the end', () => {
    expect(next('avv', 2, 1)).toBeUndefined();
    expect(next('vvb', 0, -1)).toBeUndefined();
    expect(next('', undefined, 1)).toBeUndefined();
    expect(next('hh', undefined, 1)).toBeUndefined();
  });
});
