import { FIELD, LEAST_EXPLAINED, SCORE, WORDING_WITHIN, WORDS_OF, WORTH } from './limits.ts';
import type { Offer } from './match-starts.ts';
import { stemOf, wordsThatCount } from './query-words.ts';
import type { ReadIndex } from './read-index.ts';
import { PHRASE } from './search-index.ts';
import { meaningsOf } from './word-meanings.ts';
import type { Meanings } from './word-meanings.ts';

/** What is known of words in all that is searched at once, so that entries in different indexes can be compared. */
export interface Vocabulary {
  /** How many entries there are. */
  size: number;
  /** How many entries a stem stands in. */
  entryCount: (stem: string) => number;
}

/** A word of the query: what it may mean, and how much it says. The rarer, the more; what stands nowhere says most. */
interface Asked {
  meanings: Meanings;
  weight: number;
}

/** What phrases say of a query, by their number. */
interface Said {
  /** The weight of the words that they have. */
  weights: Float32Array;
  /** How many of the words they have at all, and just as they were typed. */
  counts: Uint8Array;
  exact: Uint8Array;
  /** The phrases that have any. */
  phrases: number[];
  /** Of each entry what it explains of each word (0 to 1), with all of its phrases together. */
  byEntry: Map<number, Float32Array>;
}

/**
 * Offers the entries that explain the words of a query in any order and however they are put: a lay phrase half remembered, a
 * question, words of a definition. Enough of what the query says has to be explained, or the entry is not offered: so nonsense
 * finds nothing.
 */
export function matchWords(index: ReadIndex, query: string, vocabulary: Vocabulary, offer: Offer): void {
  const asked = askedIn(query, index, vocabulary);
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const said = saidOf(asked, index);
  const explained = explainedBy(said, asked, index);
  const scores = new Map<number, number>();
  let best = 0;
  for (const phrase of said.phrases) {
    const weight = explained.get(index.entries[phrase] ?? 0);
    if (weight === undefined) continue;
    const shared = ((said.weights[phrase] ?? 0) / whole) * fieldOf(index, phrase);
    const filled = Math.min(1, (said.counts[phrase] ?? 0) / index.lengthOf(phrase));
    const score = SCORE.words * (WORDS_OF.entry * (weight / whole) + WORDS_OF.phrase * shared * (0.5 + 0.5 * filled));
    scores.set(phrase, score);
    if (score > best) best = score;
  }
  const stems = new Set(query.split(' ').map(stemOf));
  for (const [phrase, score] of scores) {
    offer(phrase, score > best - WORDING_WITHIN ? score + SCORE.wording * sharedWording(index, phrase, stems) : score);
  }
}

function askedIn(query: string, index: ReadIndex, { size, entryCount }: Vocabulary): Asked[] {
  const typed = query.split(' ');
  const isKnown = (stem: string) => entryCount(stem) > 0;
  return [...new Set(wordsThatCount(query))].map((word) => {
    const at = typed.lastIndexOf(word);
    const meanings = meaningsOf({ word, before: typed[at - 1] ?? '', after: typed[at + 1] ?? '' }, index, isKnown);
    // As rare as what it most likely means.
    const most = Math.max(0, ...Array.from(meanings.values(), ({ worth }) => worth));
    const counts = [...meanings].filter(([, { worth }]) => worth === most).map(([stem]) => entryCount(stem));
    return { meanings, weight: Math.log(1 + size / (Math.max(0, ...counts) + 0.5)) };
  });
}

function saidOf(asked: readonly Asked[], index: ReadIndex): Said {
  const size = index.kinds.length;
  const said: Said = {
    weights: new Float32Array(size),
    counts: new Uint8Array(size),
    exact: new Uint8Array(size),
    phrases: [],
    byEntry: new Map(),
  };
  for (const [at, { meanings, weight }] of asked.entries()) {
    for (const [phrase, worth] of worthOfPhrases(meanings, index)) {
      if (said.counts[phrase] === 0) said.phrases.push(phrase);
      said.weights[phrase] = (said.weights[phrase] ?? 0) + worth * weight;
      said.counts[phrase] = (said.counts[phrase] ?? 0) + 1;
      if (worth >= WORTH.joined) said.exact[phrase] = (said.exact[phrase] ?? 0) + 1;
      const entry = index.entries[phrase] ?? 0;
      const parts = said.byEntry.get(entry) ?? new Float32Array(asked.length);
      parts[at] = Math.max(parts[at] ?? 0, worth * fieldOf(index, phrase));
      said.byEntry.set(entry, parts);
    }
  }
  return said;
}

/** Of each phrase what it has of a word at best. */
function worthOfPhrases(meanings: Meanings, index: ReadIndex): Map<number, number> {
  const worths = new Map<number, number>();
  for (const [stem, { worth, isGuess }] of meanings) {
    for (const phrase of index.phrasesOf(stem)) {
      if (isGuess && index.kinds[phrase] === PHRASE.text) continue;
      if (worth > (worths.get(phrase) ?? 0)) worths.set(phrase, worth);
    }
  }
  return worths;
}

/** The entries that explain enough, and the weight of what they explain. */
function explainedBy(said: Said, asked: readonly Asked[], index: ReadIndex): Map<number, number> {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const isNamed = (phrase: number) => index.kinds[phrase] === PHRASE.name && said.exact[phrase] === index.lengthOf(phrase);
  const named = new Set(said.phrases.filter(isNamed).map((phrase) => index.entries[phrase] ?? 0));
  const { byName, byWords } = LEAST_EXPLAINED;
  const explained = new Map<number, number>();
  for (const [entry, parts] of said.byEntry) {
    const weight = parts.reduce((sum, part, at) => sum + part * (asked[at]?.weight ?? 0), 0);
    const count = parts.reduce((sum, part) => sum + (part > 0 ? 1 : 0), 0);
    const least = named.has(entry) ? byName : (byWords[Math.min(count, byWords.length) - 1] ?? 1);
    if (weight >= least * whole) explained.set(entry, weight);
  }
  return explained;
}

/** The part (0 to 1) of all words that query and phrase share, those that say little too. */
function sharedWording(index: ReadIndex, phrase: number, stems: ReadonlySet<string>): number {
  const others = new Set((index.phrases[phrase] ?? '').split(' ').map(stemOf));
  return others.intersection(stems).size / others.union(stems).size;
}

function fieldOf({ kinds }: ReadIndex, phrase: number): number {
  const kind = kinds[phrase];
  return kind === PHRASE.text ? FIELD.text : kind === PHRASE.short ? FIELD.short : FIELD.said;
}
