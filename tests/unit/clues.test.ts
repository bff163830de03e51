import { describe, expect, it } from 'vitest';
import { clueNumber, cluesOf, encodeClues, senseNear } from '../../lib/matching/clues.ts';
import { hashesOf, joinHashes } from '../../lib/text/read-words.ts';
import { smallIndex } from '../support/small-index.ts';

const number = (...words: string[]) => clueNumber(words.flatMap(hashesOf).reduce(joinHashes));

describe('cluesOf', () => {
  const index = smallIndex('tendon', {
    term: 'arch',
    everyday: { for: ['foot', 'flat foot', '~ of the foot', 'fallen ~'], against: ['bridge', 'triumphal ~', 'walk under an ~', '~ enemy'] },
  });
  const [arch = -1, tendon = -1] = ['arch', 'tendon'].map((id) => index.terms.findIndex((term) => term.id === id));

  it('keeps words near by, and phrases before and behind the word, each with its sense', () => {
    const { before, behind, near } = cluesOf(arch, index.clues);
    expect([...near]).toEqual([
      [number('foot'), 1],
      [number('flat', 'foot'), 1],
      [number('bridge'), -1],
    ]);
    expect([...behind]).toEqual([
      [number('of', 'the', 'foot'), 1],
      [number('enemy'), -1],
    ]);
    // From the word outwards.
    expect([...before]).toEqual([
      [number('fallen'), 1],
      [number('triumphal'), -1],
      [number('an', 'under', 'walk'), -1],
    ]);
  });

  it('tells how many words the longest of each kind has', () => {
    expect(cluesOf(arch, index.clues).most).toEqual({ before: 3, behind: 3, near: 2 });
  });

  it('has none for a term without another sense', () => {
    expect(cluesOf(tendon, index.clues)).toMatchObject({
      before: new Map(),
      behind: new Map(),
      near: new Map(),
      most: { before: 0, behind: 0, near: 0 },
    });
  });

  it('tells the sense of a word near by, and of no other', () => {
    const sense = (word: string) => senseNear(cluesOf(arch, index.clues), hashesOf(word)[0] ?? 0);
    expect(['foot', 'bridges', 'fallen', 'tendon'].map(sense)).toEqual([1, -1, undefined, undefined]);
  });

  it('reads the clues of a term once', () => {
    expect(cluesOf(arch, index.clues)).toBe(cluesOf(arch, index.clues));
  });

  it('lets a clue on both lists speak against', () => {
    const both = smallIndex({ term: 'arch', everyday: { for: ['foot'], against: ['feet', 'foot'] } });
    expect(cluesOf(0, both.clues).near.get(number('foot'))).toBe(-1);
  });
});

describe('encodeClues', () => {
  it('does not carry the words', () => {
    expect(encodeClues(['foot', '~ of'], ['bridge'])).toMatch(/^\|.{3}\|.{3}\|\|\|.{3}$/);
    expect(JSON.stringify(encodeClues(['foot', '~ of'], ['bridge']))).not.toContain('\\');
    expect(encodeClues(['archway'], [])).not.toContain('archway');
  });

  it('is empty without clues', () => {
    expect(encodeClues([], [])).toBe('');
  });
});
