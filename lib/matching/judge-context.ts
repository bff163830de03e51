import { CONTEXT_REACH } from './limits.ts';
import type { Match } from './find-matches.ts';
import type { IndexTerm, TermIndex } from './term-index.ts';

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
  const [start, end] = [before.length, before.length + name.length];
  let nearest = Infinity;
  let judgement = unsure;
  for (const term of match.terms) {
    const clues = cluesOf(index.terms[term]);
    if (!clues) continue;
    clues.lastIndex = 0;
    for (let found = clues.exec(around); found; found = clues.exec(around)) {
      const [whole, forWord, againstWord = ''] = found;
      // Phrases may overlap ("bone strain", "strain on"), so the next one is looked for from the next character.
      clues.lastIndex = found.index + 1;
      const word = forWord ?? againstWord;
      const sense = forWord === undefined ? 'everyday' : 'health';
      const distance = distanceOf(found.index, found.index + whole.length, found.index + word.length, start, end);
      // At the same distance the everyday sense wins: a wrong mark is worse than a missed one.
      if (distance < nearest || (distance === nearest && distance < Infinity && sense === 'everyday')) {
        nearest = distance;
        judgement = { sense, reason: `"${word}" stands near` };
      }
    }
  }
  return judgement;
}

/** A letter or digit in small-letter text. Ranges, because an expression with Unicode classes takes three times as long. */
const LETTER = String.raw`[0-9a-z\u00c0-\u1fff\u2c00-\ud7ff]`;

const compiled = new WeakMap<IndexTerm, RegExp>();

/** One expression for all words of a term that speak for (first group) or against (second), as whole words or plurals. */
function cluesOf(term: IndexTerm | undefined): RegExp | undefined {
  if (!term?.everyday) return undefined;
  const known = compiled.get(term);
  if (known) return known;
  const anyOf = (words: readonly string[]) =>
    words.length === 0
      ? '(?!)'
      : words
          .toSorted((a, b) => b.length - a.length)
          .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
          .join('|');
  const clues = new RegExp(
    String.raw`(?<!${LETTER})(?:(${anyOf(term.everyday.for)})|(${anyOf(term.everyday.against)}))(?:e?s)?(?!${LETTER})`,
    'g',
  );
  compiled.set(term, clues);
  return clues;
}

/**
 * Characters between a clue and the match `[start, end)`: 0 for a phrase that includes it, Infinity for the word itself mentioned
 * once more, which speaks for nothing.
 */
function distanceOf(from: number, to: number, wordEnd: number, start: number, end: number): number {
  if (wordEnd <= start) return start - wordEnd;
  if (from >= end) return from - end;
  return from < start || to > end ? 0 : Infinity;
}

/** Small letters, and one space for any white space, as the lists are written. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  // Nearly all text is so already, and looking is quicker than replacing.
  return /\s\s|[^\S ]/.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
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
