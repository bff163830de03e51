import { describe, expect, it, test } from 'vitest';
import type { Evidence } from '../../lib/matching/judge-context.ts';
import { judge, logOdds } from '../../lib/matching/judge.ts';

const text = 'a fallen arch on the road';
const voice = (word: string) => ({ loudness: 1, start: text.indexOf(word), end: text.indexOf(word) + word.length });
const silent = { loudness: 0, start: 0, end: 0 };
const nothing: Evidence = {
  phrase: 0,
  speaksFor: 0,
  against: 0,
  health: 0,
  everyday: 0,
  everydayBeyond: 0,
  isName: false,
  mostFor: silent,
  mostAgainst: silent,
};
const inHealthText = { sureNear: 8, sureDensity: 8 };
const elsewhere = { sureNear: 0, sureDensity: 0 };
const mixed = { general: 2, health: 8 };

const judged = (evidence: Partial<Evidence>, lean = mixed, around = elsewhere) => judge({ ...nothing, ...evidence }, lean, around, text);

describe('judge', () => {
  it('goes by how the word leans in such text where nothing else speaks', () => {
    expect(judged({}, mixed, inHealthText)).toEqual({ sense: 'health', reason: 'health text around it' });
    expect(judged({}, mixed, elsewhere)).toEqual({ sense: 'everyday', reason: 'little health text around it' });
    expect(judged({}, { general: 9, health: 9 }, elsewhere)).toEqual({ sense: 'health', reason: 'mostly a health word' });
    expect(judged({}, { general: 0, health: 2 }, inHealthText)).toEqual({
      sense: 'everyday',
      reason: 'has other senses in health text too',
    });
  });

  test.each([
    ['a phrase for it', { phrase: 1, speaksFor: 0.8, mostFor: voice('fallen') }, 'health', '"fallen" settles it'],
    ['a word for it', { speaksFor: 0.86, health: 4, mostFor: voice('fallen') }, 'health', '"fallen" stands near'],
    ['much health text in its sentence', { health: 4, mostFor: voice('fallen') }, 'health', '"fallen" stands near'],
  ])('takes %s for the health sense in any text', (_, evidence, sense, reason) => {
    expect(judged(evidence, { general: 4, health: 9 })).toEqual({ sense, reason });
  });

  test.each([
    ['a phrase against it', { phrase: -1, mostAgainst: voice('road') }, '"road" settles it'],
    ['words against it', { against: 0.86, everyday: 4, mostAgainst: voice('road') }, '"road" stands near'],
  ])('takes %s for another sense in health text', (_, evidence, reason) => {
    expect(judged(evidence, mixed, inHealthText)).toEqual({ sense: 'everyday', reason });
  });

  it('is slower to take a name for the word', () => {
    const isDecisive = (health: number) =>
      judged({ health }, mixed).sense === 'health' && judged({ health, isName: true }, mixed).sense === 'everyday';
    const health = Array.from({ length: 100 }, (_, nth) => nth / 25).find(isDecisive);
    expect(health).toBeDefined();
    expect(judged({ health: health ?? 0, isName: true }).reason).toBe('written like a name');
  });

  it('names the name only where it decided', () => {
    expect(judged({ isName: true }).reason).toBe('little health text around it');
  });

  it('never goes to the other side for more of the same', () => {
    for (const [more, sense] of [
      [{ health: 9 }, 'health'],
      [{ everyday: 9, everydayBeyond: 9 }, 'everyday'],
    ] as const) {
      expect(judged(more, { general: 5, health: 9 }, { sureNear: 1, sureDensity: 1 }).sense).toBe(sense);
    }
  });

  it('tells a word on several lines as one line', () => {
    const evidence = { ...nothing, phrase: 1, mostFor: { loudness: 1, start: 0, end: 12 } };
    expect(judge(evidence, { general: 9, health: 9 }, elsewhere, 'fallen\n arch').reason).toBe('"fallen arch" settles it');
  });
});

it('gives odds that are finite and even-handed', () => {
  expect(logOdds(4.5)).toBe(0);
  expect(logOdds(9)).toBeCloseTo(-logOdds(0));
  expect(Number.isFinite(logOdds(9))).toBe(true);
});
