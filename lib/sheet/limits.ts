/** Lines that the list holds; a visit to the doctor leaves time for a few. */
export const MOST_LINES = 200;

/** A note has at most so many characters: about half a page. */
export const LONGEST_NOTE = 1000;

/** A question of the reader's own has at most so many characters. */
export const LONGEST_QUESTION = 300;
