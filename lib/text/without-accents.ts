import { inPlainLetters } from './plain-letters.ts';

/**
 * A spelling in the letters that pages are compared by: letters with accents, and those such as œ, ß and ø, as plain ones, and all
 * letters small then, so that capitals with accents ("ÉCG") count in any case. One that is plain already stays as it is, capitals too.
 * Letters of other scripts and letters that have no plain one (þ) stay, and so does every other sign. It knows less than `letters.ts`, whose table
 * takes too long to make for what only asks this.
 */
export function withoutAccents(spelling: string): string {
  const small = spelling.normalize('NFC').toLowerCase();
  const plain = inPlainLetters(small)
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '');
  return plain === spelling.toLowerCase() ? spelling : plain.normalize('NFC');
}
