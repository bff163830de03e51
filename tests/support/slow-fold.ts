/** One sign of a text as terms are compared. A ligature gives two signs with the same place. */
export interface Sign {
  /** A small letter, a digit, " " for any gap, "?" for a letter of another script, "|" for whatever else ends a word. */
  sign: string;
  start: number;
  end: number;
  /** An apostrophe inside a word stands before it. */
  isParted: boolean;
}

/** Signs that are another way to write one letter or two. */
const written = new Map(
  Object.entries({
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ﬀ: 'ff',
    ﬁ: 'fi',
    ﬂ: 'fl',
    ﬃ: 'ffi',
    ﬄ: 'ffl',
    ﬅ: 'st',
    ﬆ: 'st',
    ſ: 's',
  }),
);

export const isInvisible = (letter: string): boolean => /[\u00ad\u200b-\u200d\u2060\ufeff]|\p{Mn}/u.test(letter);
const isApostrophe = (letter: string): boolean => /['‘’ʼ]/.test(letter);
const isLetter = (letter = ''): boolean => /[\p{L}\p{N}]/u.test(letter) && !isApostrophe(letter);

/** The signs of a text, told one code unit after the other: the obvious way, for comparison. */
export function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let isParted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isInvisible(letter)) continue;
    if (isApostrophe(letter) && isLetter(text[at - 1]) && isLetter(text[at + 1])) {
      isParted = true;
      continue;
    }
    const letters = lettersOf(letter);
    if (letters === ' ' && signs.at(-1)?.sign === ' ') continue;
    for (const sign of letters) signs.push({ sign, start: at, end: at + 1, isParted });
    isParted = false;
  }
  return signs;
}

/** A text as terms are compared: its signs without their places. */
export function foldSlowly(text: string): string {
  return signsOf(text)
    .map(({ sign }) => sign)
    .join('');
}

/** Is this the sign of a letter or digit, of any script? False beyond the text. */
export function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && sign !== ' ' && sign !== '|';
}

function lettersOf(letter: string): string {
  const same = written.get(letter.toLowerCase());
  if (same !== undefined) return same;
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  if (/[a-z0-9]/.test(plain)) return plain;
  if (/[\s\u2010-\u2013-]/.test(plain)) return ' ';
  return isLetter(plain) ? '?' : '|';
}
