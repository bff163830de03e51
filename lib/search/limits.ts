/** Fuse.js score (0 the same, 1 nothing alike) up to which a misspelling still counts; above it "xyzzy" finds words too. */
export const FUZZY_THRESHOLD = 0.34;

/** A misspelling needs at least this many letters to be told from another short word. */
export const FUZZY_FROM_LETTERS = 4;

/** Results shown at most: nobody reads further in a popup. */
export const MOST_RESULTS = 30;
