import { inPlainLetters } from './plain-letters.ts';

/**
 * Text as search compares it: plain small letters without accents (œ as oe, ß as ss), apostrophes left out, everything else that is no letter or digit
 * one space. Offsets are not kept.
 */
export function foldText(text: string): string {
  return inPlainLetters(text.normalize('NFKD').toLowerCase())
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
