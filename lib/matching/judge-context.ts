import { ADJACENT, joinHashes, newWords, readWords, SENTENCE_END } from '../text/read-words.ts';
import { clueNumber, cluesOf, senseNear } from './clues.ts';
import type { Clues } from './clues.ts';
import { weightOf } from './context-words.ts';
import type { Match } from './find-matches.ts';
import { CONTEXT_WORDS, NEAR_HALVES_AT, NEXT_SENTENCE, SETTLED, WEIGHTS } from './limits.ts';
import type { TermIndex } from './term-index.ts';

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

/** The words of the text that was asked for last: the matches of a block are judged one after the other. */
const words = newWords();

/** How loud a word speaks that is so many words away, the next one first. */
const NEARNESS = Array.from({ length: CONTEXT_WORDS }, (_, nth) => NEAR_HALVES_AT / (NEAR_HALVES_AT + nth + 1));

/** Gathers what the words around a match say of its sense, within `CONTEXT_WORDS` words on each side. */
export function evidenceOf(text: string, match: Match, index: TermIndex): Evidence {
  if (words.text !== text) readWords(text, words);
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
  const first = firstWordFrom(match.start);
  let next = first;
  while (next < words.count && (words.starts[next] ?? 0) < match.end) next += 1;
  const { terms } = match;
  hearSide(match, first - 1, -1, terms, index, evidence);
  hearSide(match, next, 1, terms, index, evidence);
  return evidence;
}

/** The first word that ends behind a place. */
function firstWordFrom(place: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.ends[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Hears the words on one side of a match, from `from` on: `step` is 1 behind it, -1 before it. */
function hearSide(match: Match, from: number, step: 1 | -1, terms: readonly number[], index: TermIndex, evidence: Evidence): void {
  const { hashes, gaps } = words;
  const count = Math.min(CONTEXT_WORDS, step > 0 ? words.count - from : from + 1);
  if (count <= 0) return;
  let inSentence = 0;
  let isInSentence = true;
  for (let nth = 0; nth < count; nth += 1) {
    const place = from + step * nth;
    // What parts a word from the one nearer to the match stands before the later of the two.
    if (isInSentence && gaps[step > 0 ? place : place + 1] === SENTENCE_END) isInSentence = false;
    if (isInSentence) inSentence = nth + 1;
    const weight = weightOf(hashes[place] ?? 0, index.contextWords);
    if (weight === 0) continue;
    if (isInSentence) hearWord(evidence, weight * (NEARNESS[nth] ?? 0), place);
    else if (weight < 0) evidence.everydayBeyond -= weight * (NEARNESS[nth] ?? 0);
  }
  const isAdjacent = gaps[step > 0 ? from : from + 1] === ADJACENT;
  for (const term of terms) {
    const clues = cluesOf(term, index);
    if (isAdjacent) hearPhrases(match, from, step, count, clues, evidence);
    for (let length = 1; length <= clues.most.near; length += 1) hearClues(from, step, count, inSentence, length, clues, evidence);
  }
}

/** A word of the lists that all terms share. */
function hearWord(evidence: Evidence, weight: number, place: number): void {
  if (weight > 0) evidence.health += weight;
  else evidence.everyday -= weight;
  note(evidence, weight * WEIGHTS.health, words.starts[place] ?? 0, words.ends[place] ?? 0);
}

/** The entry's phrases, right beside the match. Where two disagree, the longer one says more. */
function hearPhrases({ start, end }: Match, from: number, step: 1 | -1, count: number, clues: Clues, evidence: Evidence): void {
  const phrases = step > 0 ? clues.behind : clues.before;
  const most = Math.min(count, step > 0 ? clues.most.behind : clues.most.before);
  let hash = 0;
  for (let nth = 0; nth < most; nth += 1) {
    const place = from + step * nth;
    const next = words.hashes[place] ?? 0;
    hash = nth === 0 ? next : joinHashes(hash, next);
    const sense = phrases.get(clueNumber(hash));
    if (sense === undefined) continue;
    evidence.phrase = sense;
    note(evidence, sense * SETTLED, step > 0 ? start : (words.starts[place] ?? 0), step > 0 ? (words.ends[place] ?? 0) : end);
  }
}

/** The entry's words near by, clues of so many words: of each list only the nearest counts. */
function hearClues(from: number, step: 1 | -1, count: number, inSentence: number, length: number, clues: Clues, evidence: Evidence): void {
  const { hashes } = words;
  for (let nth = 0; nth + length <= count; nth += 1) {
    // The clue's first word, in the order of the text.
    const first = step > 0 ? from + nth : from - nth - length + 1;
    let hash = hashes[first] ?? 0;
    for (let more = 1; more < length; more += 1) hash = joinHashes(hash, hashes[first + more] ?? 0);
    const sense = senseNear(clues, hash);
    if (sense === undefined) continue;
    const weight = (NEARNESS[nth] ?? 0) * (nth < inSentence ? 1 : NEXT_SENTENCE);
    if (sense > 0) evidence.speaksFor = Math.max(evidence.speaksFor, weight);
    else evidence.against = Math.max(evidence.against, weight);
    note(evidence, sense * weight * WEIGHTS.clueFor, words.starts[first] ?? 0, words.ends[first + length - 1] ?? 0);
  }
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

function isBetween(text: string, place: number, first: string, last: string): boolean {
  const letter = text[place] ?? '';
  return letter >= first && letter <= last;
}
