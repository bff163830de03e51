/** How long (ms) one slice of reading may take: half a frame at 60 Hz, so that scrolling and typing stay smooth. */
export const SLICE = 8;

/** Changes are read at the latest after this time (ms), even if the page never rests. */
export const LATEST_AFTER = 200;

/**
 * Live ranges in the page at most. Each change of a highlight costs the next frame about 8 microseconds a live range in
 * Chromium 156 (docs/browser-notes.md), so 300 add about 2.4 ms to it.
 */
export const LIVE_RANGES = 300;

/** Blocks are painted this many window heights before they scroll into view. */
export const PAINT_AHEAD = 1;

/** Relative luminance under which the background behind a word counts as dark (halfway in perceived lightness). */
export const DARK_BELOW = 0.18;

/**
 * Custom elements without a shadow root are looked at again when something happens on the page, but not more often than this
 * (ms): a page may have thousands, and asking each costs about a third of a microsecond.
 */
export const LOOK_AGAIN_AFTER = 300;

/**
 * Texts longer than this (UTF-16 code units) are read from the section in view on. Shorter ones are read in one slice, where the
 * order makes no difference and asking what is in view would force a layout.
 */
export const VIEW_FIRST_ABOVE = 200_000;

/**
 * A word that the popup has shown is told apart for this long (ms): the popup may lie over it, and has to be closed first. It does not
 * move or blink, so it is the same for readers who want less motion.
 */
export const SHOWN_FOR = 4000;
