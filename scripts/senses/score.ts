/** Whether a use of a word was to be marked, and whether it is. */
export interface Outcome {
  id: string;
  isHealth: boolean;
  isShown: boolean;
}

/** A share with its 95 % interval. */
export interface Share {
  value: number;
  low: number;
  high: number;
  of: number;
}

export interface Score {
  shown: number;
  wrong: number;
  missed: number;
  precision: Share;
  recall: Share;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const right = outcomes.filter(({ isHealth, isShown }) => isHealth && isShown).length;
  const wrong = outcomes.filter(({ isHealth, isShown }) => !isHealth && isShown).length;
  const missed = outcomes.filter(({ isHealth, isShown }) => isHealth && !isShown).length;
  return { shown: right + wrong, wrong, missed, precision: shareOf(right, right + wrong), recall: shareOf(right, right + missed) };
}

/** Quantile of the normal distribution for an interval of 95 %. */
const Z = 1.96;

/** A share and its score interval (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927). */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1, of };
  const value = count / of;
  const middle = value + Z ** 2 / (2 * of);
  const reach = Z * Math.sqrt((value * (1 - value)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return { value, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale), of };
}

/** The words with most wrong or missed marks, worst first. */
export function worstWords(outcomes: readonly Outcome[], most: number): { id: string; wrong: number; missed: number }[] {
  return [...Map.groupBy(outcomes, ({ id }) => id)]
    .map(([id, uses]) => ({ id, wrong: scoreOf(uses).wrong, missed: scoreOf(uses).missed }))
    .filter(({ wrong, missed }) => wrong + missed > 0)
    .toSorted((a, b) => b.wrong + b.missed - (a.wrong + a.missed) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
