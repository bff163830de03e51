/** A pointer that rests this long (ms) on a word means to read it; Wikipedia's previews wait 500, impatient tools 200. */
export const OPEN_AFTER = 400;

/** Time (ms) to cross the gap from the word to the card before it closes. */
export const CLOSE_AFTER = 300;

/** What readers can choose instead: impatient tools, a hand that is not steady, no opening by itself. */
export const OPENING = { normal: OPEN_AFTER, quick: 200, slow: 1000, click: Infinity };

/** The same for the time to cross the gap; the slow one is for a hand that shakes. */
export const CLOSING = { normal: CLOSE_AFTER, quick: 150, slow: 1000 };

/** A pointer on its way to the card may rest this long (ms): long enough to find the way, too short to read what it rests on. */
export const REST_ON_WAY = 600;

/** How much nearer (CSS px) to the card is nearer. Each step counts once, so the way has an end. */
export const NEARER_BY = 1;

/** A hand does not draw a straight line: the way leads to a card this much larger (CSS px) on all sides, but less than `GAP_TO_WORD`. */
export const WAY_SLACK = 4;

/** A press that moved further than this (CSS px) is a drag or a selection, not a click. */
export const CLICK_SLOP = 4;

/** The same for a finger: browsers take one that moved up to 15 px for still, and scroll beyond. */
export const TAP_SLOP = 16;

/** A finger that stays down this long (ms) presses long: browsers open their own menu after about half a second. */
export const LONG_PRESS = 500;

/** Somebody who typed within this time (ms) is still typing; people who write pause about half a second between words. */
export const STILL_TYPING = 600;

/** Space (CSS px) between the word's line and the card. */
export const GAP_TO_WORD = 6;

/** The card keeps this far (CSS px) from the edges of the window. */
export const EDGE = 8;

/** In a window up to this wide (CSS px) the card is a sheet at its bottom: beside a word it would leave no room for the text. */
export const SHEET_UP_TO = 480;

/** A frame of less than this (CSS px) has no room for a card of 340 px: a name, two lines, the buttons, and the word beside it. */
export const LEAST_FRAME = { width: 300, height: 240 } as const;

/** A sheet takes at most this part of the window's height, so that the text goes on above it. */
export const SHEET_HEIGHT = 0.6;

/** A sheet that was pulled down this far (CSS px) is closed; about the width of a thumb, so that a touch does not do it. */
export const SWIPE_TO_CLOSE = 48;

/** A selection of more characters than this is no single word or phrase. */
export const LONGEST_PHRASE = 80;
