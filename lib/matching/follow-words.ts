import { APOSTROPHE, CLASSES, GAP, JOINER, lettersOf, LIGATURE, OTHER } from '../text/letters.ts';
import { withoutLetter } from '../text/split-text.ts';
import type { SplitText } from '../text/split-text.ts';
import { checkWith, ROOT, stepOver } from './word-trie.ts';
import type { WordTrie } from './word-trie.ts';

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

/** Notes all runs that begin with a piece of a text and end on a whole word; between their words stand white space and hyphens only. */
export function followWords(split: SplitText, first: number, trie: WordTrie, noted: RunEnds): void {
  const { text, borders, numbers, isOdd } = split;
  noted.count = 0;
  let state = ROOT;
  for (let piece = first; piece >= 0; piece = nextInRun(split, piece)) {
    const start = (borders[piece] ?? 0) + 1;
    const end = borders[piece + 1] ?? 0;
    const number = numbers[piece + 1] ?? 0;
    if (isOdd[piece] === 1) {
      notePossessive(text, start, end, state, number, trie, noted);
      state = stepOver(trie, state, number, checkOfOdd(text, start, end));
    } else {
      state = stepOver(trie, state, number, checkOf(text, start, end));
    }
    if (state === 0) return;
    note(end, trie.ends[state] ?? 0, noted);
    if (trie.goesOn[state] === 0) return;
  }
}

function note(place: number, number: number, noted: RunEnds): void {
  if (number === 0) return;
  noted.places[noted.count] = place;
  noted.numbers[noted.count] = number;
  noted.count += 1;
}

/** The next piece that is not empty, if nothing but white space, hyphens and invisible characters stands before it; else -1. */
function nextInRun({ text, count, borders }: SplitText, piece: number): number {
  for (let next = piece + 1; next < count; next += 1) {
    const border = borders[next] ?? 0;
    const value = CLASSES[text.charCodeAt(border)];
    if (value !== GAP && value !== JOINER) return -1;
    if ((borders[next + 1] ?? 0) > border + 1) return next;
  }
  return -1;
}

/** "therapy's" is no word of its own: where what is before its apostrophe ends a run, the 's belongs to what is found. */
function notePossessive(text: string, start: number, end: number, state: number, number: number, trie: WordTrie, noted: RunEnds): void {
  let last = end - 1;
  while (CLASSES[text.charCodeAt(last)] === JOINER) last -= 1;
  const letter = CLASSES[text.charCodeAt(last)] ?? OTHER;
  if (letter !== S || CLASSES[text.charCodeAt(last - 1)] !== APOSTROPHE) return;
  const behind = stepOver(trie, state, withoutLetter(number, S), checkOfOdd(text, start, last - 1));
  note(last + 1, trie.ends[behind] ?? 0, noted);
}

const S = 19;

/** The check of a word of plain letters and digits. */
function checkOf(text: string, start: number, end: number): number {
  const first = CLASSES[text.charCodeAt(start)] ?? OTHER;
  const last = CLASSES[text.charCodeAt(end - 1)] ?? OTHER;
  return ((end - start) << 12) | (first << 6) | last;
}

function checkOfOdd(text: string, start: number, end: number): number {
  let check = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const value = CLASSES[code] ?? OTHER;
    if (value === LIGATURE) for (const letter of lettersOf(code)) check = checkWith(check, letter);
    else if (value > OTHER && value < GAP) check = checkWith(check, value);
  }
  return check;
}
