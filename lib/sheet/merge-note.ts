import { LONGEST_NOTE } from './limits.ts';

/**
 * A note that a window showed as `was` and has now as `note`, while another window made `stored` of it: with what both have written. What
 * this window wrote keeps together, and what only the other took out stays. Where both would be longer than a note may be, it is `note`.
 */
export function mergeNote(was: string, note: string, stored: string): string {
  if (stored === was || stored === note) return note;
  const mine = changeBetween(was, note);
  const theirs = changeBetween(was, stored);
  // At the place where this window goes on writing, its own comes first: letter after letter it stays one word.
  const isBefore = theirs.from < mine.from || (theirs.from === mine.from && mine.from < mine.to);
  const at = isBefore ? theirs.from : Math.max(theirs.from, mine.to) + note.length - was.length;
  const merged = note.slice(0, at) + theirs.text + note.slice(at);
  return merged.length > LONGEST_NOTE ? note : merged;
}

/** The smallest piece of `before` (UTF-16 code units, `[from, to)`) with another text for it that makes `after` of it. */
function changeBetween(before: string, after: string): { from: number; to: number; text: string } {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, text: after.slice(from, after.length - same) };
}
