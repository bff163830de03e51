/** Shared beginnings are counted in one character from this one on. */
export const COUNT_FROM = 35;
const LONGEST_SHARED = 90;

/**
 * Writes words, each with a note, as sorted lines: the beginning that a word shares with the one before is told as one
 * character, so thousands of words stay small. Words and notes hold no tab and no line break.
 */
export function writeLines(notes: ReadonlyMap<string, string>): string {
  let before = '';
  const lines = [...notes.keys()].toSorted().map((word) => {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return `${String.fromCharCode(COUNT_FROM + shared)}${word.slice(shared)}\t${notes.get(word) ?? ''}`;
  });
  return lines.join('\n');
}
