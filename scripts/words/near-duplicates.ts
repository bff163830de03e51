import type { Term } from '../../data/schema.ts';
import type { TermIndex } from '../../lib/matching/term-index.ts';
import { contentWords } from './content-words.ts';
import type { Finding } from './finding.ts';
import { namedTerms } from './named-terms.ts';

/** Share of content words that two definitions have in common (of all that either has), from which on they say the same. */
const SAME = 0.9;
/** From here on a reader may take one for the other. */
const ALIKE = 0.6;

/** Two sets of words: the share of all their words that both have (Jaccard). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / a.union(b).size;
}

/**
 * Pairs of terms whose definitions in short are made of the same words. Alike is no matter where one card names the other term or
 * links to it: then the reader can tell them apart.
 */
export function nearDuplicates(terms: readonly Term[], index: TermIndex): Finding[] {
  const told = terms.map((term) => ({
    term,
    words: new Set(contentWords(term.inShort).map((word) => word.replace(/(?:ing|ed|e?s)$/, ''))),
  }));
  const pairs = told.flatMap((one, at) => told.slice(at + 1).map((other) => ({ one, other, share: overlap(one.words, other.words) })));
  return pairs
    .filter(({ share }) => share >= ALIKE)
    .filter(({ one, other, share }) => share >= SAME || !(pointsTo(one.term, other.term, index) || pointsTo(other.term, one.term, index)))
    .map(({ one: { term: one }, other: { term: other }, share }) => ({
      check: 'near-duplicate',
      entry: one.id,
      isFault: share >= SAME,
      text: `"${one.inShort}" is nearly what ${other.id} says, "${other.inShort}": join the two, or say how they differ`,
      weight: share,
    }));
}

function pointsTo(from: Term, to: Term, index: TermIndex): boolean {
  return from.see.includes(to.id) || namedTerms(from.more, index).some(({ ids }) => ids.includes(to.id));
}
