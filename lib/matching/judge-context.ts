import { ADJACENT, joinHashes, newWords, readWords } from '../text/read-words.ts';
import { cluesOf, senseNear, senseOfPhrase } from './clues.ts';
import type { Clues } from './clues.ts';
import { findContextWords, newContextPlaces } from './context-words.ts';
import type { Match } from './find-matches.ts';
import { CONTEXT_WORDS, NEAR_HALVES_AT, NEXT_SENTENCE, SETTLED, WEIGHTS } from './limits.ts';
import type { TermIndex } from './term-index.ts';

/** What the words around an everyday word say of its sense: each number is 0 where nothing speaks. */
export interface Sounds {
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
}

/** The same with the words that speak most for and most against the health sense. */
export interface Evidence extends Sounds {
  mostFor: Voice;
  mostAgainst: Voice;
}

/** What speaks in a text, and how loud. */
interface Voice {
  loudness: number;
  start: number;
  end: number;
}

const SILENCE: Voice = { loudness: 0, start: 0, end: 0 };

/** One side of a match: its words begin at the word `from`, and `sentence` is the one that the match stands in there. */
interface Side {
  /** 1 behind the match, -1 before it. */
  step: 1 | -1;
  from: number;
  /** How many words are heard. */
  count: number;
  sentence: number;
}

/** The words of the text that was asked for last: the matches of a block are judged one after the other. */
const words = newWords();
const spoken = newContextPlaces();
/** Where among the spoken words the last match stood. */
let lastSpoken = 0;
const before: Side = { step: -1, from: 0, count: 0, sentence: 0 };
const behind: Side = { step: 1, from: 0, count: 0, sentence: 0 };

/** How loud a word speaks that is so many words away, the next one first. */
const NEARNESS = Array.from({ length: CONTEXT_WORDS }, (_, nth) => NEAR_HALVES_AT / (NEAR_HALVES_AT + nth + 1));

/**
 * What has been heard, in a list: numbers with a fraction are written there without making an object of each, and a page has
 * thousands of matches.
 */
const heard = new Float64Array(8);
const [PHRASE, FOR, AGAINST, HEALTH, EVERYDAY, BEYOND, MOST_FOR, MOST_AGAINST] = [0, 1, 2, 3, 4, 5, 6, 7];
/** Where the loudest words for and against begin and end. */
const loudest = new Int32Array(16);

/** Gathers what the words around a match say of its sense, within `CONTEXT_WORDS` words on each side. */
export function evidenceOf(text: string, match: Match, index: TermIndex): Evidence {
  hear(text, match, index);
  return { ...tell(text, match, { ...UNHEARD }), mostFor: voiceOf(MOST_FOR), mostAgainst: voiceOf(MOST_AGAINST) };
}

/** The same without the words that speak, written over by the next match: a page has tens of thousands. */
export function soundsOf(text: string, match: Match, index: TermIndex): Readonly<Sounds> {
  hear(text, match, index);
  return tell(text, match, sounds);
}

const UNHEARD: Sounds = { phrase: 0, speaksFor: 0, against: 0, health: 0, everyday: 0, everydayBeyond: 0, isName: false };
const sounds = { ...UNHEARD };

function tell(text: string, match: Match, told: Sounds): Sounds {
  told.phrase = heard[PHRASE] ?? 0;
  told.speaksFor = heard[FOR] ?? 0;
  told.against = heard[AGAINST] ?? 0;
  told.health = heard[HEALTH] ?? 0;
  told.everyday = heard[EVERYDAY] ?? 0;
  told.everydayBeyond = heard[BEYOND] ?? 0;
  told.isName = isName(text, match);
  return told;
}

function hear(text: string, match: Match, index: TermIndex): void {
  if (words.text !== text || spoken.table !== index.contextWords) {
    readWords(text, words);
    findContextWords(words, index.contextWords, spoken);
  }
  for (let at = 0; at < heard.length; at += 1) heard[at] = 0;
  const first = firstWordFrom(match.start);
  let next = first + 1;
  while (next < words.count && (words.starts[next] ?? 0) < match.end) next += 1;
  before.from = first - 1;
  before.count = Math.min(CONTEXT_WORDS, first);
  before.sentence = words.sentences[first] ?? 0;
  behind.from = next;
  behind.count = Math.min(CONTEXT_WORDS, words.count - next);
  behind.sentence = words.sentences[next - 1] ?? 0;
  const context = firstSpokenFrom(first);
  hearContext(before, context - 1);
  hearContext(behind, context);
  for (const term of match.terms) {
    const clues = cluesOf(term, index.clues);
    hearTerm(match, before, clues);
    hearTerm(match, behind, clues);
  }
}

/** The first of the words on the lists that stands at a place or behind it. */
function firstSpokenFrom(place: number): number {
  const { places } = spoken;
  // Matches come in their order, so it is near the last one.
  let at = Math.min(lastSpoken, spoken.count);
  while (at > 0 && (places[at - 1] ?? 0) >= place) at -= 1;
  while (at < spoken.count && (places[at] ?? 0) < place) at += 1;
  lastSpoken = at;
  return at;
}

function voiceOf(kind: number): Voice {
  const loudness = heard[kind] ?? 0;
  return loudness === 0 ? SILENCE : { loudness, start: loudest[2 * kind] ?? 0, end: loudest[2 * kind + 1] ?? 0 };
}

/** The first word that ends behind a place. */
function firstWordFrom(place: number): number {
  const { ends } = words;
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the entry of a term says. */
function hearTerm(match: Match, side: Side, clues: Clues): void {
  const { step, from, count } = side;
  if (count > 0 && words.gaps[step > 0 ? from : from + 1] === ADJACENT) hearPhrases(match, side, clues);
  for (let length = 1; length <= clues.most.near; length += 1) hearClues(side, length, clues);
}

/** The words of the lists that all terms share, nearest first, from the one at `nearest` on. Those of the match itself say nothing. */
function hearContext({ step, from, count, sentence }: Side, nearest: number): void {
  const { places, weights } = spoken;
  const last = from + step * (count - 1);
  for (let at = nearest; at >= 0 && at < spoken.count; at += step) {
    const place = places[at] ?? 0;
    if (step > 0 ? place > last : place < last) return;
    if (step > 0 && place < from) continue;
    const weight = weights[at] ?? 0;
    // Not times `step`: minus zero is no whole number, and spoils the compiled loop.
    const loudness = weight * (NEARNESS[step > 0 ? place - from : from - place] ?? 0);
    if (words.sentences[place] !== sentence) {
      if (weight < 0) heard[BEYOND] = (heard[BEYOND] ?? 0) - loudness;
      continue;
    }
    if (weight > 0) heard[HEALTH] = (heard[HEALTH] ?? 0) + loudness;
    else heard[EVERYDAY] = (heard[EVERYDAY] ?? 0) - loudness;
    note(loudness * WEIGHTS.health, words.starts[place] ?? 0, words.ends[place] ?? 0);
  }
}

/** The entry's phrases, right beside the match. Where two disagree, the longer one says more. */
function hearPhrases({ start, end }: Match, { step, from, count }: Side, clues: Clues): void {
  const { starts, ends, hashes } = words;
  const phrases = step > 0 ? clues.behind : clues.before;
  const most = Math.min(count, step > 0 ? clues.most.behind : clues.most.before);
  let hash = 0;
  for (let nth = 0; nth < most; nth += 1) {
    const place = from + step * nth;
    const next = hashes[place] ?? 0;
    hash = nth === 0 ? next : joinHashes(hash, next);
    const sense = senseOfPhrase(clues, phrases, hash);
    if (sense === undefined) continue;
    heard[PHRASE] = sense;
    note(sense * SETTLED, step > 0 ? start : (starts[place] ?? 0), step > 0 ? (ends[place] ?? 0) : end);
  }
}

/** The entry's words near by, clues of so many words: of each list only the nearest counts. */
function hearClues({ step, from, count, sentence }: Side, length: number, clues: Clues): void {
  const { hashes } = words;
  for (let nth = 0; nth + length <= count; nth += 1) {
    // The clue's first word, in the order of the text.
    const first = step > 0 ? from + nth : from - nth - length + 1;
    let hash = hashes[first] ?? 0;
    for (let more = 1; more < length; more += 1) hash = joinHashes(hash, hashes[first + more] ?? 0);
    const sense = senseNear(clues, hash);
    if (sense === undefined) continue;
    const isInSentence = words.sentences[from + step * nth] === sentence;
    const weight = (NEARNESS[nth] ?? 0) * (isInSentence ? 1 : NEXT_SENTENCE);
    const kind = sense > 0 ? FOR : AGAINST;
    heard[kind] = Math.max(heard[kind] ?? 0, weight);
    note(sense * weight * WEIGHTS.clueFor, words.starts[first] ?? 0, words.ends[first + length - 1] ?? 0);
  }
}

/** Keeps what is loudest on each side, to be told as the reason. */
function note(weight: number, start: number, end: number): void {
  const kind = weight > 0 ? MOST_FOR : MOST_AGAINST;
  if (Math.abs(weight) <= (heard[kind] ?? 0)) return;
  heard[kind] = Math.abs(weight);
  loudest[2 * kind] = start;
  loudest[2 * kind + 1] = end;
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
