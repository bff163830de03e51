import { CLASSES, GAP, isWordClass, JOINER, OTHER } from '../text/letters.ts';
import { readWord } from '../text/word-hash.ts';
import { startOfWord } from './follow-trie.ts';
import { CONTEXT_WORDS } from './limits.ts';

/** The words on one side of a match, the nearest first: their numbers (see `hashWord`) and where they stand. */
export interface Side {
  count: number;
  /** So many of them stand in the sentence of the match. */
  inSentence: number;
  /** Is nothing but white space or hyphens between the match and the nearest? */
  isAdjacent: boolean;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function newSide(): Side {
  const room = () => new Int32Array(CONTEXT_WORDS);
  return { count: 0, inSentence: 0, isAdjacent: false, hashes: room(), starts: room(), ends: room() };
}

/** Reads the words before `at` into a side, which is written over: thousands of matches of a page are judged. */
export function wordsBefore(text: string, from: number, side: Side): void {
  begin(side);
  let isInSentence = true;
  let at = from - 1;
  while (side.count < CONTEXT_WORDS) {
    for (; at >= 0 && !isWordAt(text, at); at -= 1) {
      if (isInSentence && endsSentence(text, at)) isInSentence = false;
      if (side.count === 0 && !isGap(text, at)) side.isAdjacent = false;
    }
    if (at < 0) return;
    const start = startOfWord(text, at);
    add(text, start, isInSentence, side);
    at = start - 1;
  }
}

/** Reads the words behind `at` into a side. */
export function wordsBehind(text: string, from: number, side: Side): void {
  begin(side);
  let isInSentence = true;
  let at = from;
  while (side.count < CONTEXT_WORDS) {
    for (; at < text.length && !isWordAt(text, at); at += 1) {
      if (isInSentence && endsSentence(text, at)) isInSentence = false;
      if (side.count === 0 && !isGap(text, at)) side.isAdjacent = false;
    }
    if (at >= text.length) return;
    at = add(text, at, isInSentence, side);
  }
}

function begin(side: Side): void {
  side.count = 0;
  side.inSentence = 0;
  side.isAdjacent = true;
}

const word = { end: 0, hash: 0 };

/** Adds the word that begins at `start`; answers where it ends. */
function add(text: string, start: number, isInSentence: boolean, side: Side): number {
  readWord(text, start, word);
  side.hashes[side.count] = word.hash;
  side.starts[side.count] = start;
  side.ends[side.count] = word.end;
  side.count += 1;
  if (isInSentence) side.inSentence = side.count;
  return word.end;
}

function isWordAt(text: string, at: number): boolean {
  return isWordClass(CLASSES[text.charCodeAt(at)] ?? OTHER);
}

function isGap(text: string, at: number): boolean {
  const value = CLASSES[text.charCodeAt(at)] ?? OTHER;
  return value === GAP || value === JOINER;
}

/** Does a sentence or an item of a list end at this sign? A line break alone ends none: text may be wrapped by hand. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e || code === 0x21 || code === 0x3f) {
    return at + 1 >= text.length || /[\s"'”’)\]]/.test(text[at + 1] ?? '');
  }
  if (code === 0x2022) return true;
  if (code !== 0x0a) return false;
  let next = at + 1;
  while (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x09) next += 1;
  return next >= text.length || /[^a-z]/.test(text[next] ?? '');
}
