import { classOf, isWordClass } from '../text/letters.ts';
import type { Match } from './find-matches.ts';
import { endOfWord, followTrie, newRunEnds } from './follow-trie.ts';
import { growTrie, ROOT } from './letter-trie.ts';
import type { LetterTrie } from './letter-trie.ts';
import { CONTEXT_REACH, LONGEST_CLUE } from './limits.ts';
import { BETWEEN_CLUES } from './term-index.ts';
import type { TermIndex } from './term-index.ts';

/** Is the word meant in its health sense here? `reason` names what decided. */
export interface Judgement {
  sense: 'sure' | 'health' | 'everyday' | 'unsure';
  reason: string;
}

const sure: Judgement = { sense: 'sure', reason: 'always a health word' };
const unsure: Judgement = { sense: 'unsure', reason: 'no word for or against it near by' };

const noted = newRunEnds();

/** The words for and against one term; `words[n - 1]` ends at the n-th end of the trie. */
interface Clues {
  trie: LetterTrie;
  words: readonly { word: string; sense: 'health' | 'everyday' }[];
}

/** The clue found nearest so far. */
interface Nearest {
  distance: number;
  sense: 'health' | 'everyday';
  word: string | undefined;
}

/**
 * Judges one match by the words around it: a term without an everyday sense is sure; of the words that the term's entry
 * lists for and against, the nearest decides. `unsure` is left to the section (see `chooseMatches`).
 */
export function judgeContext(text: string, match: Match, index: TermIndex): Judgement {
  if (!match.isEveryday) return sure;
  const nearest: Nearest = { distance: Infinity, sense: 'everyday', word: undefined };
  for (const term of match.terms) {
    const clues = cluesOf(term, index);
    // Outwards from the match, as far as something nearer may still come.
    look(text, match.end, match.end + CONTEXT_REACH, match, clues, nearest);
    // A phrase may begin well before the match and end beside it, or include it.
    const back = match.start - Math.min(CONTEXT_REACH, nearest.distance + LONGEST_CLUE);
    look(text, back > 0 ? endOfWord(text, back - 1) : 0, match.end, match, clues, nearest);
  }
  return nearest.word === undefined ? unsure : { sense: nearest.sense, reason: `"${nearest.word}" stands near` };
}

/** Looks at the words that begin in `[from, until)` for clues, as long as a nearer one may come. */
function look(text: string, from: number, until: number, match: Match, { trie, words }: Clues, nearest: Nearest): void {
  const last = Math.min(until, text.length);
  for (let at = from; at < last && at - match.end <= nearest.distance; at += 1) {
    if (!isWordClass(classOf(text.charCodeAt(at)))) continue;
    const end = followTrie(text, at, ROOT, trie, noted);
    for (let nth = 0; nth < noted.count; nth += 1) {
      const clue = words[(noted.numbers[nth] ?? 1) - 1];
      if (clue) weigh(at, noted.places[nth] ?? at, clue, match, nearest);
    }
    at = endOfWord(text, Math.max(at, end));
  }
}

function weigh(start: number, end: number, { word, sense }: Clues['words'][number], match: Match, nearest: Nearest): void {
  if (match.start - start > CONTEXT_REACH || end - match.end > CONTEXT_REACH) return;
  const distance = distanceOf(start, end, match);
  // At the same distance the everyday sense wins: a wrong mark is worse than a missed one.
  if (distance > nearest.distance || distance === Infinity || (distance === nearest.distance && sense === 'health')) return;
  nearest.distance = distance;
  nearest.sense = sense;
  nearest.word = word;
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

/** Made when a term is judged for the first time: a page names few of the terms that have any. */
const made = new WeakMap<TermIndex, Map<number, Clues>>();

function cluesOf(term: number, index: TermIndex): Clues {
  let known = made.get(index);
  if (!known) made.set(index, (known = new Map()));
  let clues = known.get(term);
  if (!clues) known.set(term, (clues = makeClues(index.clues[term] ?? [])));
  return clues;
}

/** The words of each list, and their plurals, where those are not words of a list themselves. */
function makeClues([speaksFor = '', against = '']: readonly string[]): Clues {
  const words = [
    ...listOf(speaksFor).map((word) => ({ word, sense: 'health' as const })),
    // Where a word is on both lists this one comes last and wins.
    ...listOf(against).map((word) => ({ word, sense: 'everyday' as const })),
  ];
  const { trie, add, setEnd, finish } = growTrie(12 * words.length);
  const states = words.map(({ word }, at) => {
    const state = add(word);
    setEnd(state, at + 1);
    return state;
  });
  for (const [at, state] of states.entries()) {
    for (const ending of ['s', 'es']) {
      const plural = add(ending, state);
      if (trie.ends[plural] === 0) setEnd(plural, at + 1);
    }
  }
  return { trie: finish(), words };
}

function listOf(told: string): string[] {
  return told.split(BETWEEN_CLUES).filter((word) => word.length > 0);
}
