import { CLASSES, classOf, GAP, isWordClass, JOINER, OTHER } from './letters.ts';
import { splitText, withoutLetter } from './split-text.ts';

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
  /** The sentence that each word stands in, counted from 0 on. */
  sentences: Int32Array;
}

/** Nothing but white space and hyphens. */
export const ADJACENT = 0;
/** Other signs, in the same sentence. */
export const APART = 1;
/** The end of a sentence or of an item of a list. */
export const SENTENCE_END = 2;

/** Spreads the numbers of words over all bits. */
const FACTOR = 0x01000193;

const ROOM = 512;
const SPACE = 0x20;

export function newWords(): Words {
  return { text: '', count: 0, ...roomFor(ROOM) };
}

function roomFor(size: number): Pick<Words, 'starts' | 'ends' | 'hashes' | 'gaps' | 'sentences'> {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    gaps: new Uint8Array(size),
    sentences: new Int32Array(size),
  };
}

/**
 * Reads all words of a text. Two words may share a number by chance, about once in four thousand million. A line break
 * alone ends no sentence where the next line goes on in small letters: text may be wrapped by hand.
 */
export function readWords(text: string, words: Words): void {
  const { count: pieces, borders, numbers, isOdd } = splitText(text);
  if (words.starts.length < pieces) Object.assign(words, roomFor(pieces + ROOM));
  const { starts, ends, hashes, gaps, sentences } = words;
  let count = 0;
  let before = 0;
  let sentence = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const start = (borders[piece] ?? 0) + 1;
    const end = borders[piece + 1] ?? 0;
    if (start === end) continue;
    let number = numbers[piece + 1] ?? 0;
    if (isOdd[piece] === 1) number = withoutEnding(number, ...lettersIn(text, start, end));
    else if (end - start > LEAST && mayHaveEnding(text, end)) number = withoutEnding(number, text, end, end - start);
    starts[count] = start;
    ends[count] = end;
    hashes[count] = Math.imul(number ^ (number >>> 15), FACTOR);
    const gap = start - before === 1 && text.charCodeAt(before) === SPACE ? ADJACENT : gapIn(text, before, start);
    gaps[count] = gap;
    sentence += Number(gap === SENTENCE_END);
    sentences[count] = sentence;
    count += 1;
    before = end;
  }
  words.text = text;
  words.count = count;
}

/** What `[start, end)` between two words parts them by. */
function gapIn(text: string, start: number, end: number): number {
  let gap = ADJACENT;
  for (let at = start; at < end; at += 1) {
    const value = CLASSES[text.charCodeAt(at)] ?? OTHER;
    if (value !== GAP && value !== JOINER) gap = APART;
    if (text.charCodeAt(at) !== SPACE && endsSentence(text, at)) return SENTENCE_END;
  }
  return gap;
}

const [D, E, G, H, I, N, S, X, Z] = [4, 5, 7, 8, 9, 14, 19, 24, 26];
/** What stands before an ending has so many letters or more: "gas", "need" and "ring" are whole words. */
const LEAST = 3;

/** By the last two letters, 1 where a word may have an ending: one look instead of a branch for each letter. */
const MAY_HAVE_ENDING = new Uint8Array(1 << 12);
for (let before = 0; before < GAP; before += 1) MAY_HAVE_ENDING[(before << 6) | S] = Number(before !== S);
MAY_HAVE_ENDING[(E << 6) | D] = 1;
MAY_HAVE_ENDING[(N << 6) | G] = 1;

function mayHaveEnding(text: string, end: number): boolean {
  const second = CLASSES[text.charCodeAt(end - 2)] ?? OTHER;
  const last = CLASSES[text.charCodeAt(end - 1)] ?? OTHER;
  return MAY_HAVE_ENDING[(second << 6) | last] === 1;
}

/** The letters of an odd word, their end, and how many they are: as `withoutEnding` wants them. */
function lettersIn(text: string, start: number, end: number): [letters: string, end: number, count: number] {
  const letters = Array.from({ length: end - start }, (_, nth) => text[start + nth] ?? '').filter((sign) =>
    isWordClass(classOf(sign.charCodeAt(0))),
  );
  return [letters.join(''), letters.length, letters.length];
}

/** Takes the ending of a word that ends at `end` from its number. */
function withoutEnding(whole: number, text: string, end: number, letters: number): number {
  let rest = whole;
  const ending = endingOf(text, end, letters);
  for (let nth = 1; nth <= ending; nth += 1) rest = withoutLetter(rest, CLASSES[text.charCodeAt(end - nth)] ?? OTHER);
  return rest;
}

/** How many of the last letters are an ending. */
function endingOf(text: string, end: number, letters: number): number {
  if (letters <= LEAST) return 0;
  const last = CLASSES[text.charCodeAt(end - 1)] ?? OTHER;
  const second = CLASSES[text.charCodeAt(end - 2)] ?? OTHER;
  const third = CLASSES[text.charCodeAt(end - 3)] ?? OTHER;
  const fourth = CLASSES[text.charCodeAt(end - 4)] ?? OTHER;
  if (last === S) {
    if (second === S) return 0;
    // "Arches", "boxes", "lenses", "rashes".
    const isBeforeEs = third === H || third === S || third === X || third === Z;
    return second === E && letters >= LEAST + 2 && isBeforeEs ? 2 : 1;
  }
  // "Stepping" comes from "step".
  if (last === D && second === E && letters >= LEAST + 2) return third === fourth && letters > LEAST + 2 ? 3 : 2;
  if (last === G && second === N && third === I && letters >= LEAST + 3) {
    return letters > LEAST + 3 && fourth === CLASSES[text.charCodeAt(end - 5)] ? 4 : 3;
  }
  return 0;
}

/** Does a sentence end with the sign at `at`? */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e || code === 0x21 || code === 0x3f) {
    return at + 1 >= text.length || text.charCodeAt(at + 1) === SPACE || /[\s"'”’)\]]/.test(text[at + 1] ?? '');
  }
  if (code === 0x2022) return true;
  if (code !== 0x0a) return false;
  let next = at + 1;
  while (next < text.length && (text.charCodeAt(next) === SPACE || text.charCodeAt(next) === 0x09)) next += 1;
  return next >= text.length || /[^a-z]/.test(text[next] ?? '');
}

/** One number for words that follow each other, from that of those before and that of the next. */
export function joinHashes(before: number, next: number): number {
  return Math.imul(before ^ next, FACTOR) ^ (before >>> 15);
}

const ofPhrase = newWords();

/** The numbers of the words of a phrase, in their order. */
export function hashesOf(phrase: string): number[] {
  readWords(phrase, ofPhrase);
  return [...ofPhrase.hashes.subarray(0, ofPhrase.count)];
}
