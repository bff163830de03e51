import { endOfWord, followTrie, newRunEnds, startOfWord } from './follow-trie.ts';
import type { Match } from './find-matches.ts';
import { CONTEXT_REACH, LONGEST_CLUE } from './limits.ts';
import type { Clue, TermIndex } from './term-index.ts';
import { nextStop, trieStateAt } from './word-starts.ts';

/** Is the word meant in its health sense here? `reason` names what decided. */
export interface Judgement {
  sense: 'sure' | 'health' | 'everyday' | 'unsure';
  reason: string;
}

const sure: Judgement = { sense: 'sure', reason: 'always a health word' };
const unsure: Judgement = { sense: 'unsure', reason: 'no word for or against it near by' };

const noted = newRunEnds();

/** The clue found nearest so far. */
interface Nearest {
  distance: number;
  sense: 'health' | 'everyday';
  clue: Clue | undefined;
}

/**
 * Judges one match by the words around it: a term without an everyday sense is sure; of the words that the term's entry
 * lists for and against, the nearest decides. `unsure` is left to the section (see `chooseMatches`).
 */
export function judgeContext(text: string, match: Match, index: TermIndex): Judgement {
  if (!match.isEveryday) return sure;
  const nearest: Nearest = { distance: Infinity, sense: 'everyday', clue: undefined };
  look(text, match.end, match.end + CONTEXT_REACH + 1, match, index, nearest);
  // A phrase may begin well before the match and end beside it, or include it.
  const back = match.start - Math.min(CONTEXT_REACH, nearest.distance + LONGEST_CLUE);
  look(text, back > 0 ? endOfWord(text, back - 1) : 0, match.end + 1, match, index, nearest);
  return nearest.clue ? { sense: nearest.sense, reason: `"${nearest.clue.word}" stands near` } : unsure;
}

/** Looks from the end of a word on for clues, as long as a nearer one may come. */
function look(text: string, from: number, until: number, match: Match, { clueStarts, clueTrie, clues }: TermIndex, nearest: Nearest): void {
  let next = from;
  while (next - match.end <= nearest.distance) {
    const at = nextStop(text, next, clueStarts, until);
    if (at < 0) return;
    const start = startOfWord(text, at);
    next = endOfWord(text, followTrie(text, at, trieStateAt(text, start, at, clueStarts), clueTrie, noted));
    for (let nth = 0; nth < noted.count; nth += 1)
      weigh(start, noted.places[nth] ?? start, clues[(noted.numbers[nth] ?? 1) - 1], match, nearest);
  }
}

function weigh(start: number, end: number, clue: Clue | undefined, match: Match, nearest: Nearest): void {
  if (!clue || match.start - start > CONTEXT_REACH || end - match.end > CONTEXT_REACH) return;
  const distance = distanceOf(start, end, match);
  if (distance > nearest.distance) return;
  for (const term of match.terms) {
    const sense = clue.senses.get(term);
    // At the same distance the everyday sense wins: a wrong mark is worse than a missed one.
    if (sense === undefined || (distance === nearest.distance && sense === 'health')) continue;
    nearest.distance = distance;
    nearest.sense = sense;
    nearest.clue = clue;
  }
}

/**
 * Characters between a clue `[from, to)` and the match: 0 for a phrase that includes it, Infinity for the word itself mentioned
 * once more, which speaks for nothing.
 */
function distanceOf(from: number, to: number, { start, end }: Match): number {
  if (to <= start) return start - to;
  if (from >= end) return from - end;
  return from < start || to > end ? 0 : Infinity;
}
