import type { ClueLists } from './clues.ts';
import type { ContextLists, ContextWords } from './context-words.ts';
import type { RunSieve } from './run-sieve.ts';
import type { WordTrie } from './word-trie.ts';

/** What the page needs to know of a term; never its definition. */
export interface IndexTerm {
  id: string;
  level: 1 | 2 | 3;
}

/** How often a spelling has its health sense: uses of ten, in text about other things and in health text. */
export interface Lean {
  general: number;
  health: number;
}

/** What one spelling stands for. `exact` is set where only these very letters count (abbreviations). */
export interface Meaning {
  term: number;
  /** Set where the spelling has another sense too. */
  lean?: Lean;
  exact?: string;
  /** The letters spell a common word too, so they count only where the page says what they mean. */
  onlySpelledOut?: true;
}

/** All that one spelling stands for. */
export interface Spelling {
  meanings: readonly Meaning[];
  /** The terms of all meanings, each once. */
  terms: number[];
  /** Set where the spelling has another sense in each of its terms. */
  lean: Lean | undefined;
  /** Does it count in any capitals? */
  isFree: boolean;
}

/** The terms, and how their spellings are found: the n-th end of the trie is `spellings[n - 1]`. */
export interface TermIndex {
  terms: readonly IndexTerm[];
  trie: WordTrie;
  sieve: RunSieve;
  spellings: readonly Spelling[];
  clues: ClueLists;
  /** Words that tell health text from other text, for all terms alike. */
  contextWords: ContextWords;
}

/** The index as text, small enough to be carried by every page. See `encodeTermIndex`. */
export interface EncodedIndex {
  /** Ways to make a plural, by the number that stands behind a spelling: "1ies" takes one letter off and adds three. */
  plurals: string[];
  spellings: string;
  /** One line a term, in their order. */
  clues: string;
  contextWords: ContextLists;
}

/** A second index, made at run time; what tells health text from other text is in the first. */
export type SmallIndex = Omit<EncodedIndex, 'contextWords'>;

/** Behind a term where the spelling has another sense too; two digits follow that tell how it leans (see `Lean`). */
export const EVERYDAY = '~';
/** Behind a term where the spelling counts only if the page spells it out. */
export const SPELLED_OUT = '!';
/** Before a term's level where the spelling is its headword: terms are numbered in the order of these. */
export const HEADWORD = '=';

/** Ways to make a plural are numbered in one character from this one on. */
export const FIRST_PLURAL = 65;

/** The id that a headword gives, so that few ids need be carried. */
export function idOf(headword: string): string {
  return headword
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}
