import { APOSTROPHE, CLASSES, FOREIGN, GAP, isInsideWord, isWordClass, JOINER, lettersOf, LIGATURE, OTHER } from '../text/letters.ts';
import { stepTo } from './letter-trie.ts';
import type { LetterTrie } from './letter-trie.ts';

/**
 * Where runs of a trie end in a text, shortest first, with their numbers. Written over for each word: there are thousands in a
 * page, and emptying an array costs more than all else that is done with it.
 */
export interface RunEnds {
  count: number;
  places: number[];
  numbers: number[];
}

export function newRunEnds(): RunEnds {
  return { count: 0, places: [], numbers: [] };
}

/**
 * Notes all runs that end on a whole word when a text is followed from a state of the trie on, `at` being a place in a word or
 * at its end. Answers the end of that word, or a place inside it where no run goes on.
 */
export function followTrie(text: string, at: number, reached: number, trie: LetterTrie, noted: RunEnds): number {
  const { length } = text;
  noted.count = 0;
  let state = reached;
  let wordEnd = 0;
  let end = at;
  while (state !== 0) {
    const code = end < length ? text.charCodeAt(end) : 0;
    const value = CLASSES[code] ?? OTHER;
    if (value > OTHER && value < GAP) {
      state = stepTo(trie, state, value);
      end += 1;
    } else if (value === JOINER) {
      end += 1;
    } else if (value === APOSTROPHE && isInsideWord(text, end)) {
      // "therapy's" is no run of its own: the word ends here, and the 's belongs to what is found.
      if (isPossessive(text, end)) note(end + 2, trie.ends[state] ?? 0, noted);
      end += 1;
    } else if (value === LIGATURE) {
      for (const letter of lettersOf(code)) state = stepTo(trie, state, letter);
      end += 1;
    } else if (value === FOREIGN) {
      break;
    } else {
      if (wordEnd === 0) wordEnd = end;
      note(end, trie.ends[state] ?? 0, noted);
      if (value !== GAP) break;
      state = stepTo(trie, state, GAP);
      end = endOfGap(text, end + 1);
    }
  }
  return wordEnd > 0 ? wordEnd : end;
}

function note(place: number, number: number, noted: RunEnds): void {
  if (number === 0) return;
  noted.places[noted.count] = place;
  noted.numbers[noted.count] = number;
  noted.count += 1;
}

/** Where the white space, hyphens and invisible characters from `at` on end. */
function endOfGap(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const value = CLASSES[text.charCodeAt(end)] ?? OTHER;
    if (value !== GAP && value !== JOINER) break;
    end += 1;
  }
  return end;
}

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

/** Is the apostrophe at `at` followed by the s of a possessive and the end of the word? */
function isPossessive(text: string, at: number): boolean {
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  let next = at + 2;
  while (next < text.length && CLASSES[text.charCodeAt(next)] === JOINER) next += 1;
  if (next >= text.length) return true;
  const value = CLASSES[text.charCodeAt(next)] ?? OTHER;
  return !isWordClass(value) && !(value === APOSTROPHE && isInsideWord(text, next));
}
