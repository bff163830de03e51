import type { FoundInFile } from './find-in-files.ts';

/** One entry of a gold list: a hard word or abbreviation that readers meet, told by statistics. */
export interface HardWord {
  term: string;
  kind: 'word' | 'soft' | 'abbr' | 'phrase';
  /** Number of consumer documents that use it. */
  cdf?: number;
}

export interface Coverage {
  words: number;
  marks: number;
  /** By kind: how often such words stand in the texts, and how often inside a match. */
  occurrences: Record<'word' | 'soft' | 'abbr', { all: number; explained: number }>;
  /** Distinct hard words, and those of them that are explained somewhere. */
  distinct: { all: number; explained: number };
  /** Marks per 100 words of each file. */
  marksPer100: number[];
  /** Hard words that nothing explains, with how often they stand in the texts; most frequent first. */
  missing: [word: string, count: number][];
}

/** Words that fewer documents use are mistakes and names as often as not. */
const LEAST_DOCUMENTS = 3;

/** How much of the hard language of some texts is explained, and how many marks a reader sees in them. */
export function coverageOf(files: Iterable<FoundInFile>, gold: readonly HardWord[]): Coverage {
  const hard = new Map(
    gold
      .filter(({ kind, cdf = 0 }) => kind === 'soft' || kind === 'abbr' || (kind === 'word' && cdf >= LEAST_DOCUMENTS))
      .map(({ term, kind }) => [kind === 'abbr' ? term : term.toLowerCase(), kind === 'phrase' ? 'word' : kind] as const),
  );
  const occurrences = { word: { all: 0, explained: 0 }, soft: { all: 0, explained: 0 }, abbr: { all: 0, explained: 0 } };
  const distinct = new Map<string, boolean>();
  const missing = new Map<string, number>();
  const marksPer100: number[] = [];
  let words = 0;
  let marks = 0;
  for (const { text, matches } of files) {
    const shown = matches.filter((match) => match.shown).length;
    const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    let next = 0;
    for (const { 0: word, index } of tokens) {
      while ((matches[next]?.end ?? Infinity) <= index) next += 1;
      const isExplained = (matches[next]?.start ?? Infinity) <= index;
      const kind = hard.get(word) ?? hard.get(word.toLowerCase());
      if (kind === undefined || (kind === 'abbr' && !hard.has(word))) continue;
      occurrences[kind].all += 1;
      if (isExplained) occurrences[kind].explained += 1;
      if (kind === 'soft') continue;
      const key = kind === 'abbr' ? word : word.toLowerCase();
      if (kind === 'word') distinct.set(key, isExplained || distinct.get(key) === true);
      if (!isExplained) missing.set(key, (missing.get(key) ?? 0) + 1);
    }
    words += tokens.length;
    marks += shown;
    if (tokens.length > 0) marksPer100.push((100 * shown) / tokens.length);
  }
  return {
    words,
    marks,
    occurrences,
    distinct: { all: distinct.size, explained: [...distinct.values()].filter(Boolean).length },
    marksPer100,
    missing: [...missing].toSorted((a, b) => b[1] - a[1]),
  };
}
