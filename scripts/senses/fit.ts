import { MOST_CONTEXT, MOST_DENSITY, MOST_NEAR } from '../../lib/matching/limits.ts';
import type { Evidence } from '../../lib/matching/judge-context.ts';
import { logOdds } from '../../lib/matching/judge.ts';
import type { Surroundings } from '../../lib/matching/judge.ts';
import type { Lean } from '../../lib/matching/term-index.ts';

/** What is known of one labelled use; `weight` is how much it counts. */
export interface Example {
  evidence: Evidence;
  around: Surroundings;
  lean: Lean;
  isHealth: boolean;
  weight: number;
}

/** Where fitting begins, and what weights are held near to: little is told by few examples. */
const START = {
  topic: { bias: -1.5, near: 2, density: 2, health: 0.5, everyday: -0.5, everydayBeyond: 0 },
  weights: {
    bias: 0,
    general: 1,
    healthText: 1,
    phraseFor: 2,
    phraseAgainst: -3,
    clueFor: 1.5,
    clueAgainst: -1.5,
    health: 0.2,
    everyday: -0.3,
    name: -0.4,
  },
} as const;

/** How strongly weights are held near to where they began. */
const HOLD = 0.6;
/** A capital inside a sentence never speaks for a health sense, whatever a few titles with capitals among the examples say. */
const MOST_NAME = -0.3;
const STEPS = 400;
const RATE = 0.05;

export type Fitted = { topic: Record<keyof typeof START.topic, number>; weights: Record<keyof typeof START.weights, number> };

/**
 * Fits the weights of `judge` to examples by logistic regression (Adam, D. P. Kingma and J. Ba, 2014, on the whole set, so the
 * same at every run). The bias is fitted to be right as often as possible; `judge` takes off what a wrong mark costs more.
 */
export function fitWeights(examples: readonly Example[]): Fitted {
  const rows = examples.map(featuresOf);
  const start: number[] = [...Object.values(START.topic), ...Object.values(START.weights)];
  const weights = [...start];
  const name = Object.keys(START.topic).length + Object.keys(START.weights).indexOf('name');
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeOf(weights, rows).map((one, at) => one + 2 * HOLD * ((weights[at] ?? 0) - (start[at] ?? 0)));
    for (const [at, one] of slope.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * one;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * one ** 2;
      weights[at] = (weights[at] ?? 0) - (RATE * mean[at]) / (1 - 0.9 ** step) / (Math.sqrt(square[at] / (1 - 0.99 ** step)) + 1e-8);
    }
    weights[name] = Math.min(weights[name] ?? 0, MOST_NAME);
  }
  const named = <Name extends string>(of: Record<Name, number>, from: number) =>
    Object.fromEntries(Object.keys(of).map((name, at) => [name, weights[from + at] ?? 0])) as Record<Name, number>;
  return { topic: named(START.topic, 0), weights: named(START.weights, Object.keys(START.topic).length) };
}

interface Row {
  topic: readonly number[];
  general: number;
  healthText: number;
  rest: readonly number[];
  isHealth: number;
  weight: number;
}

function featuresOf({ evidence, around, lean, isHealth, weight }: Example): Row {
  const health = Math.min(evidence.health, MOST_CONTEXT);
  const everyday = Math.min(evidence.everyday, MOST_CONTEXT);
  return {
    topic: [
      1,
      Math.min(around.sureNear, MOST_NEAR) / MOST_NEAR,
      Math.min(around.sureDensity, MOST_DENSITY) / MOST_DENSITY,
      health,
      everyday,
      Math.min(evidence.everydayBeyond, MOST_CONTEXT),
    ],
    general: logOdds(lean.general),
    healthText: logOdds(lean.health),
    rest: [
      Number(evidence.phrase > 0),
      Number(evidence.phrase < 0),
      evidence.speaksFor,
      evidence.against,
      health,
      everyday,
      Number(evidence.isName),
    ],
    isHealth: Number(isHealth),
    weight,
  };
}

/** The slope of the summed logarithmic loss for each weight, in the order of START. */
function slopeOf(weights: readonly number[], rows: readonly Row[]): number[] {
  const slope = weights.map(() => 0);
  const topics = Object.keys(START.topic).length;
  const [bias = 0, general = 0, healthText = 0] = weights.slice(topics);
  for (const row of rows) {
    const topic = logistic(sumOf(row.topic, weights, 0));
    const score = bias + general * row.general * (1 - topic) + healthText * row.healthText * topic + sumOf(row.rest, weights, topics + 3);
    const error = row.weight * (logistic(score) - row.isHealth);
    const byTopic = error * (healthText * row.healthText - general * row.general) * topic * (1 - topic);
    for (const [at, value] of row.topic.entries()) slope[at] = (slope[at] ?? 0) + byTopic * value;
    for (const [at, value] of [1, row.general * (1 - topic), row.healthText * topic, ...row.rest].entries()) {
      slope[topics + at] = (slope[topics + at] ?? 0) + error * value;
    }
  }
  return slope;
}

function sumOf(values: readonly number[], weights: readonly number[], from: number): number {
  return values.reduce((sum, value, at) => sum + value * (weights[from + at] ?? 0), 0);
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
