import { APOSTROPHE, FOREIGN, isInsideWord, JOINER, lettersOf, LIGATURE, SIGNED_CLASSES } from './letters.ts';

/**
 * A text cut at every character that is no part of a word. Piece n lies between `borders[n]` and `borders[n + 1]` (UTF-16 offsets),
 * both not counted; where two borders stand side by side it is empty. Written over by the next text.
 */
export interface SplitText {
  text: string;
  count: number;
  /** -1, then the place of each character that cuts; the end of the text comes last. */
  borders: Int32Array;
  /** At `numbers[n + 1]` the number of piece n: the same in any case and with accents; 0 for an empty piece. */
  numbers: Int32Array;
  /** Does the piece hold more than plain letters and digits (an apostrophe, a ligature, an invisible sign, another script)? */
  isOdd: Uint8Array;
}

/**
 * A number is a polynomial in the classes of the letters, modulo 2 to the 32nd: the odd factor can be divided off again (by its
 * inverse), so letters can be taken off the end of a word.
 */
const FACTOR = 0x01000193;
const INVERSE = 0x359c449b;

const ROOM = 8192;

/** The text that was split last. Its lists are replaced for a text that is longer than any before only: the loop below is quicker as long as they stay. */
const split: SplitText = { text: '', count: 0, ...roomFor(ROOM) };
let hasOdd = false;

function roomFor(size: number): Pick<SplitText, 'borders' | 'numbers' | 'isOdd'> {
  const borders = new Int32Array(size);
  borders[0] = -1;
  return { borders, numbers: new Int32Array(size), isOdd: new Uint8Array(size) };
}

/**
 * Splits a text into its words. The text that was asked for last is kept at hand. No letter takes a branch of its own: where a word
 * ends cannot be foreseen, and a wrong guess of the processor costs as much as reading five letters.
 */
export function splitText(text: string): SplitText {
  if (split.text === text) return split;
  const { length } = text;
  // A border for each character, one before and one behind the text, and a place more.
  if (split.borders.length < length + 3) Object.assign(split, roomFor(length + ROOM));
  if (hasOdd) split.isOdd.fill(0, 0, split.count);
  hasOdd = false;
  const { borders, numbers, isOdd } = split;
  let count = 0;
  let number = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    let value = SIGNED_CLASSES[code] ?? 0;
    if (value > 0) {
      if (isPartOfWord(value, text, at, borders[count] ?? 0)) {
        isOdd[count] = 1;
        hasOdd = true;
        if (value === FOREIGN) number = withLetter(number, value);
        if (value === LIGATURE) number = lettersOf(code).reduce(withLetter, number);
        continue;
      }
      value = 0;
    }
    // All ones for a letter or a digit, else 0.
    const isLetter = value >> 31;
    borders[count + 1] = at;
    numbers[count + 1] = number;
    count += 1 + isLetter;
    number = (Math.imul(number, FACTOR & isLetter) - value) | 0;
  }
  borders[count + 1] = length;
  numbers[count + 1] = number;
  // Who looks one piece ahead finds nothing there.
  numbers[count + 2] = 0;
  split.text = text;
  split.count = count + 1;
  return split;
}

/** Does the unusual character at `at` belong to the word that begins behind `border`, or begin one? */
function isPartOfWord(value: number, text: string, at: number, border: number): boolean {
  if (value === APOSTROPHE) return isInsideWord(text, at);
  return value === JOINER ? at > border + 1 : true;
}

/** The number of a word with one letter (its class) more. */
export function withLetter(number: number, letter: number): number {
  return (Math.imul(number, FACTOR) + letter) | 0;
}

/** The number of a word without its last letter. */
export function withoutLetter(number: number, letter: number): number {
  return Math.imul(number - letter, INVERSE);
}
