import { CONTEXT_REACH } from './limits.ts';
import type { Match } from './find-matches.ts';
import type { TermIndex } from './term-index.ts';

/** Is the word meant in its health sense here? `reason` names what decided. */
export interface Judgement {
  sense: 'sure' | 'health' | 'everyday' | 'unsure';
  reason: string;
}

const sure: Judgement = { sense: 'sure', reason: 'always a health word' };
const unsure: Judgement = { sense: 'unsure', reason: 'no word for or against it near by' };

/**
 * Judges one match by the words around it: a term without an everyday sense is sure; of the words that the term's entry
 * lists for and against, the nearest decides. `unsure` is left to the section (see `chooseMatches`).
 */
export function judgeContext(text: string, match: Match, index: TermIndex): Judgement {
  if (!match.isEveryday) return sure;
  const before = plain(text.slice(wordBorder(text, match.start - CONTEXT_REACH, 1), match.start));
  const after = plain(text.slice(match.end, wordBorder(text, match.end + CONTEXT_REACH, -1)));
  const name = plain(text.slice(match.start, match.end));
  const around = before + name + after;
  let nearest = Infinity;
  let judgement = unsure;
  const weigh = (sense: 'health' | 'everyday', words: readonly string[]) => {
    for (const word of words) {
      const distance = distanceTo(word, around, before.length, before.length + name.length);
      // At the same distance the everyday sense wins: a wrong mark is worse than a missed one.
      if (distance < nearest || (distance === nearest && distance < Infinity && sense === 'everyday')) {
        nearest = distance;
        judgement = { sense, reason: `"${word}" stands near` };
      }
    }
  };
  for (const term of match.terms) {
    const words = index.terms[term]?.everyday;
    weigh('health', words?.for ?? []);
    weigh('everyday', words?.against ?? []);
  }
  return judgement;
}

/** Small letters, and one space for any white space, as the lists are written. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/**
 * Characters between `[start, end)` of a text and the nearest whole-word use of `word`: 0 for a phrase that includes it,
 * Infinity for none. The word itself, mentioned again, speaks for nothing.
 */
function distanceTo(word: string, text: string, start: number, end: number): number {
  let nearest = Infinity;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWholeWord(text, at, word.length)) continue;
    const isBefore = at + word.length <= start;
    const isAfter = at >= end;
    const isAround = at < start || at + word.length > end;
    if (isBefore) nearest = Math.min(nearest, start - at - word.length);
    else if (isAfter) nearest = Math.min(nearest, at - end);
    else if (isAround) return 0;
  }
  return nearest;
}

/** Whole words count, and their plurals. */
function isWholeWord(text: string, at: number, length: number): boolean {
  const rest = text.slice(at + length, at + length + 3);
  return !isLetter(text[at - 1]) && /^(?:e?s)?(?![\p{L}\p{N}])/u.test(rest);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** `at`, or where it would cut a word, the nearest place in direction `step` where it does not. */
function wordBorder(text: string, at: number, step: 1 | -1): number {
  let border = Math.max(0, Math.min(text.length, at));
  while (border > 0 && border < text.length && isLetter(text[border - 1]) && isLetter(text[border])) border += step;
  return border;
}
