import type { Match } from './find-matches.ts';
import { evidenceOf } from './judge-context.ts';
import { saidByWords } from './judge.ts';
import { LIKELIER, NAMED_ELSEWHERE } from './limits.ts';
import type { TermIndex } from './term-index.ts';

/** What a spelling can stand for, the likeliest first (places in `index.terms`). */
export interface Meanings {
  terms: readonly number[];
  /** Why the first is likelier than the others: other words of the page name it, or these words stand near. Undefined where none is. */
  because?: 'named' | { near: string } | undefined;
}

/** Orders the terms of a match in a text by what speaks for each; `isNamed` answers whether the page names a term in other words. */
export function likelyMeaning(match: Match, text: string, index: TermIndex, isNamed: (term: number) => boolean): Meanings {
  const told = match.terms
    .map((term) => {
      const evidence = evidenceOf(text, { ...match, terms: [term] }, index);
      const named = isNamed(term);
      return { term, evidence, named, score: saidByWords(evidence) + (named ? NAMED_ELSEWHERE : 0) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = told;
  const terms = told.map(({ term }) => term);
  if (!first || !second || first.score - second.score < LIKELIER) return { terms };
  if (first.named && !second.named) return { terms, because: 'named' };
  const { start, end } = first.evidence.mostFor;
  // Words that speak for health in general say nothing here; nor does what only speaks against the other.
  const isItsOwn = (first.evidence.speaksFor > 0 || first.evidence.phrase > 0) && start !== second.evidence.mostFor.start;
  return isItsOwn ? { terms, because: { near: text.slice(start, end).replaceAll(/\s+/g, ' ') } } : { terms };
}
