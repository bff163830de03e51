/** A backup file of more bytes than this is none: it could not be stored, for the browsers grant 10 MB and a copy stands beside it for the way back. */
export const LARGEST_BACKUP = 5 * 1024 * 1024;

/** From this part of the storage on the reader is told that it is nearly full: one more backup of usual size still fits. */
export const NEARLY_FULL = 0.8;

/** Own words at most: every frame reads their index, and with 500 it takes about 1.4 times as long as with the glossary alone. They take 52 kB. */
export const MOST_OWN_WORDS = 500;

/** Other spellings of an own word at most; the glossary's longest list has 21. */
export const MOST_OWN_FORMS = 25;
