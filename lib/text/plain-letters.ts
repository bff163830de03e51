/** Letters that Unicode does not take apart into a plain one and an accent, and how they are written with plain small ones. */
export const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['đ', 'd'],
  ['Đ', 'd'],
]);

/** A text in small letters with those that no accent can be taken from as plain ones: "strasse" for "straße". */
export function inPlainLetters(small: string): string {
  return small.replace(/[æœßøłđ]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}
