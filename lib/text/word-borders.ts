import { APOSTROPHE, CLASSES, isInsideWord, isWordClass, JOINER, OTHER } from './letters.ts';

/** Where the rest of a word ends: no term starts inside it. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const value = CLASSES[text.charCodeAt(end)] ?? OTHER;
    if (isWordClass(value) || value === JOINER || (value === APOSTROPHE && isInsideWord(text, end))) continue;
    break;
  }
  return end;
}

/** Where the word begins that the character at `at` belongs to or ends; no sign but letters may stand between. */
export function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && isWordClass(CLASSES[text.charCodeAt(start - 1)] ?? OTHER)) start -= 1;
  return start;
}
