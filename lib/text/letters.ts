import { PLAIN_LETTERS } from './plain-letters.ts';

/**
 * Every UTF-16 code unit belongs to one class. Letters and digits have a class each, in any case and without accents; the
 * rest says what it does to a word. Terms are stored as runs of these classes, so text is compared without making strings.
 */
export const OTHER = 0;
/** 1 to 26 are the letters a to z, 27 to 36 the digits. */
const FIRST_DIGIT = 27;
/** White space and hyphens: what may stand between two words of one term. */
export const GAP = 37;
/** Invisible characters (soft hyphen, zero-width space, combining accent): as if they were not there. */
export const JOINER = 38;
/** As if not there between two letters ("Baker's", "Bakers"), else the end of a word. */
export const APOSTROPHE = 39;
/** A letter or digit of another script: part of a word, never part of a term. */
export const FOREIGN = 40;
/** One sign for several letters ("ﬁ", "œ", "ß"): see `lettersOf`. */
export const LIGATURE = 41;
/** Number of classes that can be part of a stored term. */
export const TERM_CLASSES = 38;

/** Signs that stand for several letters. */
const ligatures = new Map([
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
  [0xfb05, 'st'],
  [0xfb06, 'st'],
]);
const table = makeTable();

function makeTable(): Uint8Array {
  const classes = new Uint8Array(0x1_0000);
  const fill = (codes: Iterable<number>, value: number) => {
    for (const code of codes) classes[code] = value;
  };
  // Arrows, symbols, emoji halves, CJK and full-width punctuation end a word; other scripts above are letters.
  classes.fill(FOREIGN, 0x2c00, 0x3000).fill(FOREIGN, 0x3040, 0xd800).fill(FOREIGN, 0xf900, 0xfe00);
  for (let code = 0x80; code < 0x2000; code += 1) {
    const letter = String.fromCharCode(code);
    if (/[\p{L}\p{N}]/u.test(letter)) classes[code] = FOREIGN;
    const plain = code < 0x250 || code >= 0x1e00 ? letter.normalize('NFKD').charCodeAt(0) | 0x20 : 0;
    if (plain >= 0x61 && plain <= 0x7a) classes[code] = plain - 0x60;
  }
  for (const [letter, plain] of PLAIN_LETTERS) {
    const code = letter.charCodeAt(0);
    if (plain.length > 1) ligatures.set(code, plain);
    else classes[code] = plain.charCodeAt(0) - 0x60;
  }
  fill(ligatures.keys(), LIGATURE);
  for (let letter = 1; letter <= 26; letter += 1) {
    classes[0x40 + letter] = letter;
    classes[0x60 + letter] = letter;
  }
  for (let digit = 0; digit < 10; digit += 1) classes[0x30 + digit] = FIRST_DIGIT + digit;
  fill([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x2d, 0xa0, 0x2028, 0x2029, 0x202f, 0x205f], GAP);
  for (let code = 0x2000; code <= 0x200a; code += 1) classes[code] = GAP;
  // Hyphen, non-breaking hyphen, figure dash, en dash. The em dash parts two thoughts, so it stays OTHER.
  fill([0x2010, 0x2011, 0x2012, 0x2013], GAP);
  fill([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff], JOINER);
  for (let code = 0x300; code <= 0x36f; code += 1) classes[code] = JOINER;
  fill([0x27, 0x2018, 0x2019, 0x2bc], APOSTROPHE);
  return classes;
}

/** The class of every UTF-16 code unit, for loops that cannot afford a call a character. */
export const CLASSES: Readonly<Uint8Array> = table;

/**
 * The same for the loop that reads every character of a page: below 0, its class, for a letter or digit that may be part of a term;
 * 0 for what cuts text into words; above 0, its class, for what has to be looked at.
 */
export const SIGNED_CLASSES: Readonly<Int8Array> = signed();

function signed(): Int8Array {
  const values = new Int8Array(table);
  // Above these stand only letters of other scripts and signs.
  for (let code = 0; code < 0x2100; code += 1) {
    const value = table[code] ?? OTHER;
    if (value === GAP) values[code] = 0;
    else if (value < GAP) values[code] = -value;
  }
  return values;
}

/** The class of a UTF-16 code unit; OTHER for NaN, which `charCodeAt` gives outside a text. */
export function classOf(code: number): number {
  return table[code] ?? OTHER;
}

/** The classes of the letters that a LIGATURE stands for. */
export function lettersOf(code: number): number[] {
  const letters = ligatures.get(code) ?? '';
  return Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at) - 0x60);
}

/** Is this the class of a letter or digit, of any script? */
export function isWordClass(value: number): boolean {
  return (value > OTHER && value < GAP) || value === FOREIGN || value === LIGATURE;
}

/** Does a letter or digit stand on both sides of the sign at `at`? */
export function isInsideWord(text: string, at: number): boolean {
  if (at === 0 || at + 1 >= text.length) return false;
  return isWordClass(CLASSES[text.charCodeAt(at - 1)] ?? OTHER) && isWordClass(CLASSES[text.charCodeAt(at + 1)] ?? OTHER);
}

/**
 * A spelling as its run of classes: apostrophes and joiners left out, each gap one GAP. Throws a RangeError for a spelling
 * that holds anything but letters, digits, gaps and apostrophes, because it could never be found.
 */
export function spellingClasses(spelling: string): number[] {
  const classes: number[] = [];
  for (let at = 0; at < spelling.length; at += 1) {
    const value = classOf(spelling.charCodeAt(at));
    if (value === JOINER || value === APOSTROPHE) continue;
    if (value === LIGATURE) {
      classes.push(...lettersOf(spelling.charCodeAt(at)));
      continue;
    }
    if (value === OTHER || value === FOREIGN) throw new RangeError(`"${spelling}" holds "${spelling[at]}", which the matcher cannot find`);
    if (value === GAP && (classes.length === 0 || classes.at(-1) === GAP)) continue;
    classes.push(value);
  }
  if (classes.at(-1) === GAP) classes.pop();
  return classes;
}
