/** Fuse.js score (0 the same, 1 nothing alike) up to which a misspelling still counts; above it "xyzzy" finds words too. */
export const FUZZY_THRESHOLD = 0.34;

/** A misspelling needs at least this many letters to be told from another short word. */
export const FUZZY_FROM_LETTERS = 4;

/** Results shown at most, of each kind so that many words do not crowd out the questions: nobody reads further in a popup. */
export const MOST_RESULTS = { term: 20, question: 10 } as const;

/**
 * A misspelling has to share this part of its pairs of letters with a name. An error spoils two pairs, and FUZZY_THRESHOLD lets a
 * third of the letters be wrong.
 */
export const LEAST_SHARED_PAIRS = 1 / 3;

/** Selected words are taken for a name with another ending or a misspelling where both share this part of their pairs of letters. */
export const LEAST_ALIKE = 0.75;
