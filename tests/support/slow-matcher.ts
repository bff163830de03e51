import type { Match } from '../../lib/matching/find-matches.ts';
import { spellingsOf } from '../../lib/matching/encode-index.ts';
import type { SpelledTerm } from '../../lib/matching/encode-index.ts';

type Place = Pick<Match, 'start' | 'end' | 'terms'>;

interface Sign {
  /** A small letter, a digit, " " for any gap, "?" for a foreign letter, "|" for anything that ends a word. */
  sign: string;
  start: number;
  end: number;
  /** An apostrophe inside a word stands before it. */
  isParted: boolean;
}

const JOINERS = /[\u00ad\u200b\u200d]|\p{M}/u;
const isWord = (sign: string | undefined) => sign !== undefined && sign !== ' ' && sign !== '|';

/**
 * The obvious way to find terms, for comparison: at each beginning of a word every spelling is tried, longest first. Knows
 * only the characters that the property test uses and no abbreviations.
 */
export function slowMatches(text: string, terms: readonly SpelledTerm[]): Place[] {
  const signs = signsOf(text);
  const line = signs.map(({ sign }) => sign).join('');
  const spellings = terms.flatMap((term, at) => spellingsOf(term).map((spelling) => ({ spelling: spelling.toLowerCase(), at })));
  const matches: Place[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    if (isWord(line[at - 1]) || !isWord(line[at])) continue;
    const hasPossessive = (end: number) => line[end] === 's' && signs[end]?.isParted === true && !isWord(line[end + 1]);
    const isEnd = (end: number) => !isWord(line[end]) || hasPossessive(end);
    const fitting = spellings.filter(({ spelling }) => line.startsWith(spelling, at) && isEnd(at + spelling.length));
    const longest = Math.max(...fitting.map(({ spelling }) => spelling.length));
    const [first, last] = [signs[at], signs[at + longest - (hasPossessive(at + longest) ? 0 : 1)]];
    if (fitting.length === 0 || !first || !last) continue;
    const named = new Set(fitting.filter(({ spelling }) => spelling.length === longest).map((one) => one.at));
    matches.push({ start: first.start, end: last.end, terms: [...named].toSorted((a, b) => a - b) });
    at += longest - 1;
  }
  return matches;
}

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let isParted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (JOINERS.test(letter)) continue;
    const isInside = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
    if (/['’]/.test(letter) && isInside) {
      isParted = true;
      continue;
    }
    const sign = signOf(letter);
    if (sign === ' ' && signs.at(-1)?.sign === ' ') continue;
    signs.push({ sign, start: at, end: at + 1, isParted });
    isParted = false;
  }
  return signs;
}

function signOf(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  if (/[a-z0-9]/.test(plain)) return plain;
  if (/[\s\u00a0-]/.test(plain)) return ' ';
  return /[\p{L}\p{N}]/u.test(plain) ? '?' : '|';
}
