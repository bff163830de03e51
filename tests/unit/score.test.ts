import { describe, expect, it } from 'vitest';
import { scoreOf, shareOf, worstWords } from '../../scripts/senses/score.ts';
import type { Outcome } from '../../scripts/senses/score.ts';

/** "h+" is a health sense that is marked, "e+" an everyday one; "-" is not marked. */
const uses = (id: string, told: string): Outcome[] =>
  told.split(' ').map((one) => ({ id, isHealth: one.startsWith('h'), isShown: one.endsWith('+') }));

describe('scoreOf', () => {
  it('counts what is marked, marked wrongly and missed', () => {
    const { shown, wrong, missed, precision, recall } = scoreOf(uses('arch', 'h+ h+ h+ h- e+ e- e-'));
    expect([shown, wrong, missed, precision.value, recall.value]).toEqual([4, 1, 1, 0.75, 0.75]);
    expect([precision.of, recall.of]).toEqual([4, 4]);
  });

  it('says nothing of nothing', () => {
    expect(scoreOf([]).precision).toEqual({ value: Number.NaN, low: 0, high: 1, of: 0 });
  });
});

describe('shareOf', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the interval of %d in %d', (count, of, low, high) => {
    expect(shareOf(count, of).low).toBeCloseTo(low, 3);
    expect(shareOf(count, of).high).toBeCloseTo(high, 3);
  });
});

it('tells the worst words first, and none that is right', () => {
  const outcomes = [...uses('core', 'h-'), ...uses('arch', 'e+ h- e+'), ...uses('gait', 'h+ e-'), ...uses('cast', 'e+')];
  expect(worstWords(outcomes, 2)).toEqual([
    { id: 'arch', wrong: 2, missed: 1 },
    { id: 'cast', wrong: 1, missed: 0 },
  ]);
});
