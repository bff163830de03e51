import { describe, expect, it, test } from 'vitest';
import { heardOf, lacksTooMany, lettersIn, likeness } from '../../lib/search/likeness.ts';
import { LEAST_LIKENESS } from '../../lib/search/limits.ts';

const alike = (typed: string, other: string, most = 3) => likeness(heardOf(typed), heardOf(other), most);

describe('likeness', () => {
  it('is 1 for the same, whatever the spaces', () => {
    expect(alike('heel spur', 'heelspur')).toBe(1);
  });

  test.each([
    ['jondis', 'jaundice'],
    ['gowt', 'gout'],
    ['sigh attica', 'sciatica'],
    ['new monia', 'pneumonia'],
    ['hormoen', 'hormone'],
    ['keemo', 'chemo'],
  ])('takes "%s" for "%s"', (typed, name) => {
    expect(alike(typed, name)).toBeGreaterThanOrEqual(LEAST_LIKENESS.name);
  });

  test.each([
    ['gowt', 'gait'],
    ['blockchain', 'blockage'],
    ['xqzzt', 'cyst'],
    ['paint', 'pancreas'],
  ])('does not take "%s" for "%s"', (typed, name) => {
    expect(alike(typed, name)).toBeLessThan(LEAST_LIKENESS.name);
  });

  it('is more for what sounds the same than for what only shares letters', () => {
    expect(alike('fisical', 'physical')).toBeGreaterThan(alike('phyzzcal', 'physical'));
  });

  it('is less for the start of a longer name than for a whole one', () => {
    expect(alike('plantar', 'plantar fasciitis')).toBeLessThan(alike('plantar', 'plantar'));
    expect(alike('plantar', 'plantar fasciitis')).toBeGreaterThan(0.8);
  });

  it('is 0 where the first sound is another; vowels and a silent h are one', () => {
    expect(alike('visa application', 'ice application')).toBe(0);
    expect(alike('ospital', 'hospital')).toBeGreaterThan(0.8);
    expect(alike('eschemia', 'ischemia')).toBeGreaterThan(0.8);
  });

  it('is 0 where too many letters differ', () => {
    expect(alike('heel', 'toe')).toBe(0);
    expect(alike('abcd', 'awxz', 1)).toBe(0);
  });
});

describe('lacksTooMany', () => {
  it('counts letters that the other lacks', () => {
    const [cat = 0, act = 0, tap = 0, dog = 0] = ['cat', 'act', 'tap', 'dog'].map(lettersIn);
    expect(lacksTooMany(cat, act, 0)).toBe(false);
    expect(lacksTooMany(cat, tap, 0)).toBe(true);
    expect(lacksTooMany(cat, tap, 1)).toBe(false);
    expect(lacksTooMany(cat, dog, 2)).toBe(true);
  });
});
