import type { LetterTrie } from './letter-trie.ts';
import type { WordStarts } from './word-starts.ts';

/** What the page needs to know of a term; never its definition. */
export interface IndexTerm {
  id: string;
  level: 1 | 2 | 3;
}

/** What one spelling stands for. `exact` is set where only these very letters count (abbreviations). */
export interface Meaning {
  term: number;
  /** The spelling has an everyday sense too. */
  isEveryday: boolean;
  exact?: string;
  /** The letters spell a common word too, so they count only where the page says what they mean. */
  onlySpelledOut?: true;
}

/** All that one spelling stands for. */
export interface Spelling {
  meanings: readonly Meaning[];
  /** The terms of all meanings, each once. */
  terms: number[];
  isEveryday: boolean;
  /** Does it count in any capitals? */
  isFree: boolean;
}

/** The terms, and how their spellings are found: the n-th end of the trie is `spellings[n - 1]`. */
export interface TermIndex {
  terms: readonly IndexTerm[];
  trie: LetterTrie;
  spellings: readonly Spelling[];
  starts: WordStarts;
  /** For each term the words that speak for its health sense and against it, not read yet: few of them are ever asked for. */
  clues: readonly (readonly string[])[];
}

/** The index as text, small enough to be carried by every page. See `encodeTermIndex`. */
export interface EncodedIndex {
  /** Ways to make a plural, by the number that stands behind a spelling: "1ies" takes one letter off and adds three. */
  plurals: string[];
  spellings: string;
  /** One line a term, in their order. */
  clues: string;
}

/** Behind a term where the spelling has an everyday sense too. */
export const EVERYDAY = '~';
/** Behind a term where the spelling counts only if the page spells it out. */
export const SPELLED_OUT = '!';
/** Before a term's level where the spelling is its headword: terms are numbered in the order of these. */
export const HEADWORD = '=';
/** Between the words that speak for a term and those that speak against it. */
export const AGAINST = '|';
/** Between two of them. */
export const BETWEEN_CLUES = ',';

/** Ways to make a plural are numbered in one character from this one on. */
export const FIRST_PLURAL = 65;

/** The id that a headword gives, so that few ids need be carried. */
export function idOf(headword: string): string {
  return headword
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}
