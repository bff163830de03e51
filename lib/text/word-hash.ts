import { APOSTROPHE, CLASSES, isInsideWord, isWordClass, JOINER, OTHER } from './letters.ts';

const [D, E, G, I, N, S] = [4, 5, 7, 9, 14, 19];
/** Letters before the "es" of a plural: "arches", "boxes", "lenses", "rashes". */
const BEFORE_ES: ReadonlySet<number> = new Set([8, S, 24, 26]);
/** What stands before an ending has so many letters or more: "gas", "need" and "ring" are whole words. */
const LEAST = 3;
/** Longer words are rare, and told apart by their beginnings. */
const MOST = 40;

/** Offset basis and prime of FNV-1a, 32 bit: http://www.isthe.com/chongo/tech/comp/fnv/ */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The letters of the word that is read, and the number of each beginning of it: a word is read once. */
const letters = new Uint8Array(MOST);
const beginnings = new Int32Array(MOST + 1);
beginnings[0] = BASIS;

/** A word that was read: where it ends, and its number. */
export interface ReadWord {
  end: number;
  hash: number;
}

/**
 * Reads the word that begins at `start`: its end, and one number (32 bit) for it, the same in any case, with accents or invisible
 * characters, and with the endings -s, -es, -ed and -ing. Two words may share a number by chance, about once in four thousand
 * million. `word` is written over.
 */
export function readWord(text: string, start: number, word: ReadWord): void {
  let length = 0;
  let hash = BASIS;
  let at = start;
  for (; at < text.length; at += 1) {
    const value = CLASSES[text.charCodeAt(at)] ?? OTHER;
    if (value === JOINER || (value === APOSTROPHE && isInsideWord(text, at))) continue;
    if (!isWordClass(value)) break;
    if (length === MOST) continue;
    letters[length] = value;
    length += 1;
    hash = Math.imul(hash ^ value, PRIME);
    beginnings[length] = hash;
  }
  word.end = at;
  word.hash = beginnings[lengthOfStem(length)] ?? hash;
}

/** How many of the first `length` letters are left without an ending. */
function lengthOfStem(length: number): number {
  if (length <= LEAST) return length;
  const last = letters[length - 1];
  const before = letters[length - 2];
  if (last === S) {
    if (before === S) return length;
    return before === E && length > LEAST + 1 && BEFORE_ES.has(letters[length - 3] ?? OTHER) ? length - 2 : length - 1;
  }
  if (last === D && before === E && length >= LEAST + 2) return withoutDouble(length - 2);
  if (last === G && before === N && letters[length - 3] === I && length >= LEAST + 3) return withoutDouble(length - 3);
  return length;
}

/** "Stepping" comes from "step". */
function withoutDouble(length: number): number {
  return length > LEAST && letters[length - 1] === letters[length - 2] ? length - 1 : length;
}

/** One number for words that follow each other, from that of those before and that of the next. */
export function joinHashes(before: number, next: number): number {
  return Math.imul(before ^ next, PRIME) ^ (before >>> 15);
}

/** The numbers of the words of a phrase, in their order. */
export function hashesOf(phrase: string): number[] {
  const hashes: number[] = [];
  const word: ReadWord = { end: 0, hash: 0 };
  for (let at = 0; at < phrase.length; at = Math.max(word.end, at + 1)) {
    readWord(phrase, at, word);
    if (word.end > at) hashes.push(word.hash);
  }
  return hashes;
}
