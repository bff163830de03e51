import { APOSTROPHE, CLASSES, GAP, isInsideWord, isWordClass, JOINER, OTHER } from './letters.ts';

/** The words of a text in order. Only the first `count` places of each list count: they are written over by the next text. */
export interface Words {
  text: string;
  count: number;
  /** UTF-16 offsets `[start, end)` of each word. */
  starts: Int32Array;
  ends: Int32Array;
  /** One number for each word, the same in any case, with accents, and with the endings -s, -es, -ed and -ing. */
  hashes: Int32Array;
  /** What stands between a word and the one before it (see below). */
  gaps: Uint8Array;
}

/** Nothing but white space and hyphens. */
export const ADJACENT = 0;
/** Other signs, in the same sentence. */
export const APART = 1;
/** The end of a sentence or of an item of a list. */
export const SENTENCE_END = 2;

/**
 * A word's number is a polynomial in its letters, modulo 2 to the 32nd: the odd factor can be divided off again (by its inverse),
 * so an ending is taken from the number of the whole word.
 */
const FACTOR = 0x01000193;
const INVERSE = 0x359c449b;
const FIRST = 0x811c9dc5 | 0;

const ROOM = 512;
const SPACE = 0x20;

export function newWords(): Words {
  return { text: '', count: 0, ...roomFor(ROOM) };
}

function roomFor(size: number): Pick<Words, 'starts' | 'ends' | 'hashes' | 'gaps'> {
  return { starts: new Int32Array(size), ends: new Int32Array(size), hashes: new Int32Array(size), gaps: new Uint8Array(size) };
}

/**
 * Reads all words of a text in one pass. Two words may share a number by chance, about once in four thousand million. A line break
 * alone ends no sentence where the next line goes on in small letters: text may be wrapped by hand.
 */
export function readWords(text: string, words: Words): void {
  // A word takes a character and a gap.
  if (words.starts.length <= text.length / 2 + 1) Object.assign(words, roomFor(text.length));
  const { starts, ends, hashes, gaps } = words;
  const { length } = text;
  let count = 0;
  let gap = ADJACENT;
  let at = 0;
  while (at < length) {
    const first = CLASSES[text.charCodeAt(at)] ?? OTHER;
    if ((first === OTHER || first >= GAP) && !isWordClass(first)) {
      if (gap === ADJACENT && first !== GAP && first !== JOINER) gap = APART;
      if (gap !== SENTENCE_END && text.charCodeAt(at) !== SPACE && endsSentence(text, at)) gap = SENTENCE_END;
      at += 1;
      continue;
    }
    const start = at;
    let hash = FIRST;
    let last = OTHER;
    let letters = 0;
    for (; at < length; at += 1) {
      const value = CLASSES[text.charCodeAt(at)] ?? OTHER;
      // Plain letters and digits come first: they are nearly all.
      if ((value === OTHER || value >= GAP) && !isWordClass(value)) {
        if (value === JOINER || (value === APOSTROPHE && isInsideWord(text, at))) continue;
        break;
      }
      hash = (Math.imul(hash, FACTOR) + value) | 0;
      last = value;
      letters += 1;
    }
    if (letters > LEAST && (last === S || last === D || last === G)) hash = withoutEnding(hash, text, at, letters);
    starts[count] = start;
    ends[count] = at;
    hashes[count] = Math.imul(hash ^ (hash >>> 15), FACTOR);
    gaps[count] = gap;
    count += 1;
    gap = ADJACENT;
  }
  words.text = text;
  words.count = count;
}

const [D, E, G, H, I, N, S, X, Z] = [4, 5, 7, 8, 9, 14, 19, 24, 26];
/** What stands before an ending has so many letters or more: "gas", "need" and "ring" are whole words. */
const LEAST = 3;

/** The last letters of a word, the last one first. */
const lasts = new Uint8Array(5);

/** Takes the ending of a word that ends at `end` from its number. */
function withoutEnding(hash: number, text: string, end: number, letters: number): number {
  lasts.fill(OTHER);
  for (let place = end - 1, found = 0; found < lasts.length && found < letters; place -= 1) {
    const value = CLASSES[text.charCodeAt(place)] ?? OTHER;
    if (!isWordClass(value)) continue;
    lasts[found] = value;
    found += 1;
  }
  let rest = hash;
  const ending = endingOf(letters);
  for (let nth = 0; nth < ending; nth += 1) rest = Math.imul(rest - (lasts[nth] ?? 0), INVERSE);
  return rest;
}

/** How many of the last letters are an ending. */
function endingOf(letters: number): number {
  if (lasts[0] === S) {
    if (lasts[1] === S) return 0;
    // "Arches", "boxes", "lenses", "rashes".
    const isBeforeEs = lasts[2] === H || lasts[2] === S || lasts[2] === X || lasts[2] === Z;
    return lasts[1] === E && letters >= LEAST + 2 && isBeforeEs ? 2 : 1;
  }
  // "Stepping" comes from "step".
  if (lasts[0] === D && lasts[1] === E && letters >= LEAST + 2) return lasts[2] === lasts[3] && letters > LEAST + 2 ? 3 : 2;
  if (lasts[0] === G && lasts[1] === N && lasts[2] === I && letters >= LEAST + 3)
    return lasts[3] === lasts[4] && letters > LEAST + 3 ? 4 : 3;
  return 0;
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e || code === 0x21 || code === 0x3f) return at + 1 >= text.length || /[\s"'”’)\]]/.test(text[at + 1] ?? '');
  if (code === 0x2022) return true;
  if (code !== 0x0a) return false;
  let next = at + 1;
  while (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x09) next += 1;
  return next >= text.length || /[^a-z]/.test(text[next] ?? '');
}

/** One number for words that follow each other, from that of those before and that of the next. */
export function joinHashes(before: number, next: number): number {
  return Math.imul(before ^ next, FACTOR) ^ (before >>> 15);
}

/** The numbers of the words of a phrase, in their order. */
export function hashesOf(phrase: string): number[] {
  const words = newWords();
  readWords(phrase, words);
  return [...words.hashes.subarray(0, words.count)];
}
