import { sameWords } from '../../data/everyday-words.ts';
import { heardOf, likeness } from './likeness.ts';
import { FUZZY_FROM_LETTERS, HEARD_FROM_LETTERS, LEAST_LIKENESS, NEAR_BEST, WORTH } from './limits.ts';
import { stemOf } from './query-words.ts';
import type { ReadIndex } from './read-index.ts';

/** What a typed word may stand for. */
export interface Meaning {
  /** 0 to 1. */
  worth: number;
  /** The word was not typed whole, or not so: such a meaning counts in what people say, not in what they read. */
  isGuess: boolean;
}

/** The stems that a typed word may stand for. */
export type Meanings = ReadonlyMap<string, Meaning>;

/** A word of a query with the words before and after it, "" where there is none. */
export interface TypedWord {
  word: string;
  before: string;
  after: string;
}

/**
 * What a typed word may mean: itself, everyday words for the same, a word that it begins where it may be half typed, or, where it is
 * none of these, words that are spelled or sound like it. With a neighbour it may be one word ("arm pit"). `isKnown` tells the stems
 * that stand anywhere in what is searched.
 */
export function meaningsOf({ word, before, after }: TypedWord, index: ReadIndex, isKnown: (stem: string) => boolean): Meanings {
  const meanings = new Map<string, Meaning>();
  const add = (stem: string, worth: number, isGuess = false) => {
    if (worth > (meanings.get(stem)?.worth ?? 0)) meanings.set(stem, { worth, isGuess });
  };
  const stem = stemOf(word);
  const isWhole = isKnown(stem);
  if (isWhole) add(stem, index.foreign.has(word) ? WORTH.foreign : 1);
  for (const same of sameStems(stem)) add(same, WORTH.same);
  if (before !== '') addKnown(stemOf(before + word));
  if (after !== '') addKnown(stemOf(word + after));
  const isLong = word.length >= FUZZY_FROM_LETTERS;
  const mayBeBegun = isWhole ? after === '' && isLong : after === '' || isLong;
  if (mayBeBegun) for (const begun of wordsFrom(index, word)) add(stemOf(begun), isWhole ? WORTH.begunBesideWhole : WORTH.begun, true);
  if (meanings.size === 0) for (const [alike, likely] of wordsLike(index, word)) add(stemOf(alike), likely * WORTH.misspelled, true);
  return meanings;

  function addKnown(joined: string): void {
    if (isKnown(joined)) add(joined, WORTH.joined);
  }
}

/** The other stems of the groups of everyday words in which a stem stands. */
function sameStems(stem: string): readonly string[] {
  // A stem begins as its words do. Only what begins so is stemmed, for the first search would have to wait for all.
  const start = stem.slice(0, 2);
  const groups = sameWords.filter((group) => group.some((word) => word.startsWith(start) && stemOf(word) === stem));
  return groups.flatMap((group) => group.map(stemOf)).filter((one) => one !== stem);
}

function wordsFrom({ words }: ReadIndex, start: string): readonly string[] {
  let first = 0;
  for (let above = words.length; first < above;) {
    const middle = (first + above) >> 1;
    if ((words[middle] ?? '') < start) first = middle + 1;
    else above = middle;
  }
  let end = first;
  while (words[end]?.startsWith(start) === true) end += 1;
  return words.slice(first, end);
}

/** The words of names that are most like a word that nobody knows. */
function wordsLike({ words, sounds }: ReadIndex, word: string): [string, number][] {
  if (word.length < FUZZY_FROM_LETTERS) return [];
  const typed = heardOf(word);
  if (typed.spelling.length < HEARD_FROM_LETTERS) return [];
  const most = Math.max(1, Math.floor(word.length / 4));
  const found: [string, number][] = [];
  for (const [at, spelling] of sounds.entries()) {
    // A short word with a letter changed is another word, unless it sounds the same. What is longer was not half typed.
    if (Math.abs(spelling.length - typed.spelling.length) > most) continue;
    if (spelling === '' || (word.length === FUZZY_FROM_LETTERS && spelling !== typed.spelling)) continue;
    const letters = words[at] ?? '';
    const alike = likeness(typed, { letters, spelling }, most);
    if (alike >= LEAST_LIKENESS.word) found.push([letters, alike]);
  }
  const best = Math.max(...found.map(([, alike]) => alike));
  return found.filter(([, alike]) => alike > best - NEAR_BEST);
}
