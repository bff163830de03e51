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
  meanings: Meaning[];
  /** The terms of all meanings, each once. */
  terms: number[];
  isEveryday: boolean;
  /** Does it count in any capitals? */
  isFree: boolean;
}

/** A word or phrase that speaks, where it stands near them, for or against the health sense of some terms. */
export interface Clue {
  word: string;
  senses: ReadonlyMap<number, 'health' | 'everyday'>;
}

/** The terms, and how their spellings and the words for and against them are found: the n-th end of a trie is `[n - 1]` of its list. */
export interface TermIndex {
  terms: readonly IndexTerm[];
  trie: LetterTrie;
  spellings: readonly Spelling[];
  starts: WordStarts;
  clueTrie: LetterTrie;
  clueStarts: WordStarts;
  clues: readonly Clue[];
}

/** The index as text, small enough to be carried by every page. See `encodeTermIndex`. */
export interface EncodedIndex {
  /** Ways to make a plural, by the number that stands behind a spelling: "1ies" takes one letter off and adds three. */
  plurals: string[];
  spellings: string;
  clues: string;
}

/** Behind a term where the spelling has an everyday sense too. */
export const EVERYDAY = '~';
/** Behind a term where the spelling counts only if the page spells it out. */
export const SPELLED_OUT = '!';
/** Before a term's level where the spelling is its headword: terms are numbered in the order of these. */
export const HEADWORD = '=';
/** Between the terms that a clue speaks for and those that it speaks against. */
export const AGAINST = '|';

/** Ways to make a plural are numbered in one character from this one on. */
export const FIRST_PLURAL = 65;

/** The id that a headword gives, so that few ids need be carried. */
export function idOf(headword: string): string {
  return headword
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}
