import { joinHashes } from '../text/word-hash.ts';
import { clueNumber, cluesOf } from './clues.ts';
import type { Clues } from './clues.ts';
import { weightOf } from './context-words.ts';
import type { Match } from './find-matches.ts';
import { NEAR_HALVES_AT, NEXT_SENTENCE, SETTLED, WEIGHTS } from './limits.ts';
import type { TermIndex } from './term-index.ts';
import { newSide, wordsBefore, wordsBehind } from './words-around.ts';
import type { Side } from './words-around.ts';

/** What the words around an everyday word say of its sense: each number is 0 where nothing speaks. */
export interface Evidence {
  /** 1 where a phrase with the word settles its health sense, -1 where it settles another. */
  phrase: number;
  /** The nearest words of the entry's own lists, for and against. */
  speaksFor: number;
  against: number;
  /** Words of health text, and of other text, in the same sentence, and of other text beyond it. */
  health: number;
  everyday: number;
  everydayBeyond: number;
  /** A capital inside a sentence. */
  isName: boolean;
  /** The words that speak most for and most against the health sense. */
  mostFor: Voice;
  mostAgainst: Voice;
}

/** What speaks in a text, and how loud. */
interface Voice {
  loudness: number;
  start: number;
  end: number;
}

const before = newSide();
const behind = newSide();

/** Gathers what the words around a match say of its sense, within `CONTEXT_WORDS` words on each side. */
export function evidenceOf(text: string, match: Match, index: TermIndex): Evidence {
  wordsBefore(text, match.start, before);
  wordsBehind(text, match.end, behind);
  const evidence: Evidence = {
    phrase: 0,
    speaksFor: 0,
    against: 0,
    health: 0,
    everyday: 0,
    everydayBeyond: 0,
    isName: isName(text, match),
    mostFor: { loudness: 0, start: 0, end: 0 },
    mostAgainst: { loudness: 0, start: 0, end: 0 },
  };
  for (const side of [before, behind]) {
    for (let nth = 0; nth < side.count; nth += 1) {
      const weight = weightOf(side.hashes[nth] ?? 0, index.contextWords) * nearness(nth);
      if (nth < side.inSentence) hear(evidence, weight, side.starts[nth] ?? 0, side.ends[nth] ?? 0);
      else if (weight < 0) evidence.everydayBeyond -= weight;
    }
  }
  for (const term of match.terms) {
    const clues = cluesOf(term, index);
    if (before.isAdjacent) hearPhrases(match, before, clues.before, clues.most.before, evidence);
    if (behind.isAdjacent) hearPhrases(match, behind, clues.behind, clues.most.behind, evidence);
    hearClues(before, clues, evidence);
    hearClues(behind, clues, evidence);
  }
  return evidence;
}

function nearness(nth: number): number {
  return NEAR_HALVES_AT / (NEAR_HALVES_AT + nth + 1);
}

/** A word of the lists that all terms share. */
function hear(evidence: Evidence, weight: number, start: number, end: number): void {
  if (weight > 0) evidence.health += weight;
  else evidence.everyday -= weight;
  if (weight !== 0) note(evidence, weight * WEIGHTS.health, start, end);
}

/** The entry's phrases, right beside the match. Where two disagree, the longer one says more. */
function hearPhrases({ start, end }: Match, side: Side, phrases: Clues['near'], most: number, evidence: Evidence): void {
  let hash = 0;
  for (let nth = 0; nth < side.count && nth < most; nth += 1) {
    const next = side.hashes[nth] ?? 0;
    hash = nth === 0 ? next : joinHashes(hash, next);
    const sense = phrases.get(clueNumber(hash));
    if (sense === undefined) continue;
    evidence.phrase = sense;
    const isBefore = side === before;
    note(evidence, sense * SETTLED, isBefore ? (side.starts[nth] ?? 0) : start, isBefore ? end : (side.ends[nth] ?? 0));
  }
}

/** The entry's words near by: of each list only the nearest counts. */
function hearClues(side: Side, { near, most }: Clues, evidence: Evidence): void {
  for (let length = 1; length <= most.near; length += 1) {
    for (let nth = 0; nth + length <= side.count; nth += 1) {
      const sense = near.get(clueNumber(phraseAt(side, nth, length)));
      if (sense === undefined) continue;
      const weight = nearness(nth) * (nth < side.inSentence ? 1 : NEXT_SENTENCE);
      if (sense > 0) evidence.speaksFor = Math.max(evidence.speaksFor, weight);
      else evidence.against = Math.max(evidence.against, weight);
      const [first, last] = side === before ? [nth + length - 1, nth] : [nth, nth + length - 1];
      note(evidence, sense * weight * WEIGHTS.clueFor, side.starts[first] ?? 0, side.ends[last] ?? 0);
    }
  }
}

/** The number of so many words from the n-th on, in the order of the text. */
function phraseAt(side: Side, nth: number, length: number): number {
  if (length === 1) return side.hashes[nth] ?? 0;
  const isBefore = side === before;
  let hash = side.hashes[isBefore ? nth + length - 1 : nth] ?? 0;
  for (let step = 1; step < length; step += 1) hash = joinHashes(hash, side.hashes[isBefore ? nth + length - 1 - step : nth + step] ?? 0);
  return hash;
}

/** Keeps what is loudest on each side, to be told as the reason. */
function note({ mostFor, mostAgainst }: Evidence, weight: number, start: number, end: number): void {
  const voice = weight > 0 ? mostFor : mostAgainst;
  const loudness = Math.abs(weight);
  if (loudness <= voice.loudness) return;
  voice.loudness = loudness;
  voice.start = start;
  voice.end = end;
}

/** A capital, then small letters, and a small letter or a comma before it: no sentence begins here. */
function isName(text: string, { start, end }: Match): boolean {
  if (start < 2 || end - start < 2 || text[start - 1] !== ' ') return false;
  return (
    isBetween(text, start, 'A', 'Z') &&
    isBetween(text, start + 1, 'a', 'z') &&
    (isBetween(text, start - 2, 'a', 'z') || text[start - 2] === ',')
  );
}

function isBetween(text: string, at: number, first: string, last: string): boolean {
  const letter = text[at] ?? '';
  return letter >= first && letter <= last;
}
