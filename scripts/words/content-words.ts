import { splitWords } from '../../lib/text/reading-level.ts';

/** Words that hold a sentence together and tell nothing of its matter. "Out" and "not" do: they turn it round. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been being but by can do does for from had has have having he her his how if in into is it its may ' +
    'of on or so than that the their them then there they this those to was were what when where which who whose will with you your'
  ).split(' '),
);

/** The words of a text that tell its matter, in small letters; a word with hyphens counts as its parts. */
export function contentWords(text: string): string[] {
  return splitWords(text.toLowerCase())
    .flatMap((word) => word.replace(/['’]s$/, '').split('-'))
    .filter((word) => !functionWords.has(word));
}

/**
 * Are two words in small letters of one family ("stable" and "stability", "walk" and "walker")? They begin alike, by four letters
 * or more, and end unlike in two letters of the shorter one and five of the longer one at most.
 */
export function areOneFamily(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s`) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 4 && same >= Math.min(a.length, b.length) - 2 && same >= Math.max(a.length, b.length) - 5;
}
