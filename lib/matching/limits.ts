/** How far, in UTF-16 code units on each side, the words that speak for or against a health sense are looked for. */
export const CONTEXT_REACH = 90;

/** An everyday word with no word for or against it near by is marked when its section names this many sure terms. */
export const SURE_TERMS_IN_SECTION = 2;

/**
 * Text passes through a table until a word has begun like a term for so many letters. At 2,200 terms, 5 letters make a table of
 * 230 kB and stop at 37,000 words of a million characters of health text; 4 make 105 kB and 50,000, 6 make 420 kB and 34,000.
 */
export const WORD_START_LETTERS = 5;

/** No word or phrase for or against a sense is longer (UTF-16 code units, plural included); the build refuses others. */
export const LONGEST_CLUE = 40;

/** States of a trie with so many children or more get a row each, so that no chain is longer: about one state in a hundred. */
export const WIDE_STATE = 4;
