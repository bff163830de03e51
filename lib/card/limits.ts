/** A pointer that rests this long (ms) on a word means to read it; Wikipedia's previews wait 500, impatient tools 200. */
export const OPEN_AFTER = 400;

/** Time (ms) to cross the gap from the word to the card before it closes. */
export const CLOSE_AFTER = 300;

/** A press that moved further than this (CSS px) is a drag or a selection, not a click. */
export const CLICK_SLOP = 4;

/** Space (CSS px) between the word's line and the card. */
export const GAP_TO_WORD = 6;

/** The card keeps this far (CSS px) from the edges of the window. */
export const EDGE = 8;
