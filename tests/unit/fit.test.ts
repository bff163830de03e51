import { expect, it } from 'vitest';
import { fitWeights } from '../../scripts/senses/fit.ts';
import type { Example } from '../../scripts/senses/fit.ts';

const silent = { loudness: 0, start: 0, end: 0 };
const example = (isHealth: boolean, told: Partial<Example['evidence']> = {}, sureNear = 0): Example => ({
  evidence: {
    phrase: 0,
    speaksFor: 0,
    against: 0,
    health: 0,
    everyday: 0,
    everydayBeyond: 0,
    isName: false,
    mostFor: silent,
    mostAgainst: silent,
    ...told,
  },
  around: { sureNear, sureDensity: 0 },
  lean: { general: 2, health: 8 },
  isHealth,
  weight: 1,
});
const many = (count: number, ...one: Parameters<typeof example>) => Array.from({ length: count }, () => example(...one));

it('learns what goes with the health sense, and what with another', () => {
  const { weights, topic } = fitWeights([
    ...many(60, true, { speaksFor: 1 }),
    ...many(5, false, { speaksFor: 1 }),
    ...many(60, false, { against: 1 }, 8),
    ...many(5, true, { against: 1 }, 8),
    ...many(60, true, {}, 8),
    ...many(60, false),
  ]);
  expect(weights.clueFor).toBeGreaterThan(1.5);
  expect(weights.clueAgainst).toBeLessThan(-1.5);
  expect(topic.near).toBeGreaterThan(2.5);
});

it('never learns that a capital speaks for the health sense', () => {
  const { weights } = fitWeights([...many(60, true, { isName: true }), ...many(60, false)]);
  expect(weights.name).toBeLessThan(0);
});

it('stays where it began without examples, and gives the same each time', () => {
  expect(fitWeights([]).weights.phraseAgainst).toBe(-3);
  const examples = [...many(9, true, { health: 2 }), ...many(4, false)];
  expect(fitWeights(examples)).toEqual(fitWeights(examples));
});

it('counts an example by its weight', () => {
  const light = fitWeights([...many(20, true, { phrase: 1 }).map((one) => ({ ...one, weight: 0.1 })), ...many(20, false, { phrase: 1 })]);
  const heavy = fitWeights([...many(20, true, { phrase: 1 }).map((one) => ({ ...one, weight: 3 })), ...many(20, false, { phrase: 1 })]);
  expect(heavy.weights.phraseFor).toBeGreaterThan(light.weights.phraseFor);
});
