import { describe, expect, it, test } from 'vitest';
import { areOneFamily, contentWords } from '../../scripts/words/content-words.ts';

describe('contentWords', () => {
  it('keeps what tells the matter, in small letters, and takes words with hyphens apart', () => {
    expect(contentWords("A band of tissue that's in the child's Half-open hand")).toEqual(
      ['band', 'tissue', "that's", 'child', 'half', 'open', 'hand'].filter((word) => word !== "that's"),
    );
  });

  it('keeps words that turn a sentence round', () => {
    expect(contentWords('turned in, not out')).toEqual(['turned', 'not', 'out']);
  });
});

describe('areOneFamily', () => {
  test.each([
    ['walk', 'walker'],
    ['stable', 'stability'],
    ['muscle', 'muscular'],
    ['hip', 'hips'],
    ['senses', 'sensory'],
  ])('%s and %s are', (a, b) => {
    expect(areOneFamily(a, b)).toBe(true);
    expect(areOneFamily(b, a)).toBe(true);
  });

  test.each([
    ['disc', 'discectomy'],
    ['walk', 'wall'],
    ['toe', 'toenail'],
    ['tendon', 'tension'],
  ])('%s and %s are not', (a, b) => {
    expect(areOneFamily(a, b)).toBe(false);
    expect(areOneFamily(b, a)).toBe(false);
  });
});
