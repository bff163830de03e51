import { APOSTROPHE, CLASSES, classOf, GAP, isWordClass, JOINER, lettersOf, LIGATURE, TERM_CLASSES } from '../text/letters.ts';
import { isAmongCapitals, isInAddress } from '../text/not-prose.ts';
import { ROOT } from './term-index.ts';
import type { TermIndex } from './term-index.ts';

/** A place where the text names one or more terms: UTF-16 offsets `[start, end)` and places in `index.terms`. */
export interface Match {
  start: number;
  end: number;
  terms: readonly number[];
  /** The spelling has an everyday sense in each of its terms, so its context has to be judged. */
  isEveryday: boolean;
}

/**
 * Finds the terms that a text names: whole words, any case (abbreviations as written), any white space or hyphens between
 * the words of a term; never in an address, a hashtag or a file name, and no abbreviation in text that is all capitals. Matches
 * are sorted and never overlap; the leftmost wins, then the longest. One pass whatever the
 * number of terms.
 */
export function findMatches(text: string, index: TermIndex): Match[] {
  const { base, check, accept } = index;
  const { length } = text;
  const matches: Match[] = [];
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let value = code < CLASSES.length ? (CLASSES[code] ?? 0) : classOf(code);
    if (!isWordClass(value)) {
      at += 1;
      continue;
    }
    // Most words leave the index after two or three letters. This loop is all that they cost.
    let state = ROOT;
    let end = at;
    while (value > 0 && value < GAP) {
      const next = (base[state] ?? 0) + value;
      if (check[next] !== state) {
        state = 0;
        break;
      }
      state = next;
      end += 1;
      code = text.charCodeAt(end);
      value = code < CLASSES.length ? (CLASSES[code] ?? 0) : classOf(code);
    }
    const canMatch = state !== 0 && (value > GAP || accept[state] !== 0 || (value === GAP && check[(base[state] ?? 0) + GAP] === state));
    const found = canMatch ? matchFrom(text, at, index) : undefined;
    if (found) matches.push(found);
    at = endOfWord(text, found ? found.end : end);
  }
  return matches;
}

/** The longest match that starts with the word at `at`: steps as far as the index goes and keeps the last whole word it accepts. */
function matchFrom(text: string, at: number, index: TermIndex): Match | undefined {
  const { base, check, accept } = index;
  const { length } = text;
  /** One step through the index; 0 where no term goes on so. */
  const next = (state: number, step: number) => {
    if (state === 0 || step >= TERM_CLASSES) return 0;
    const offset = base[state] ?? 0;
    return offset > 0 && check[offset + step] === state ? offset + step : 0;
  };
  let state = ROOT;
  let end = at;
  let found: Match | undefined;
  while (end < length) {
    const value = classOf(text.charCodeAt(end));
    if (value === JOINER || (value === APOSTROPHE && isInsideWord(text, end))) {
      // "therapy's" holds no spelling of its own: the word ends here, and the 's belongs to what is marked.
      if (value === APOSTROPHE && isPossessive(text, end)) found = matchEndingAt(text, at, end + 2, accept[state] ?? 0, index) ?? found;
      end += 1;
      continue;
    }
    let step = value;
    if (isWordClass(value)) {
      end += 1;
    } else {
      found = matchEndingAt(text, at, end, accept[state] ?? 0, index) ?? found;
      if (value !== GAP) return found;
      while (end < length && isGapOrJoiner(classOf(text.charCodeAt(end)))) end += 1;
      step = GAP;
    }
    if (step === LIGATURE) {
      for (const letter of lettersOf(text.charCodeAt(end - 1))) state = next(state, letter);
    } else {
      state = next(state, step);
    }
    if (state === 0) return found;
  }
  return matchEndingAt(text, at, end, accept[state] ?? 0, index) ?? found;
}

/** The rest of the word at `at` cannot start a term: go behind it. */
function endOfWord(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const value = code < CLASSES.length ? (CLASSES[code] ?? 0) : classOf(code);
    if (isWordClass(value) || value === JOINER || (value === APOSTROPHE && isInsideWord(text, end))) continue;
    break;
  }
  return end;
}

function isGapOrJoiner(value: number): boolean {
  return value === GAP || value === JOINER;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && isWordClass(classOf(text.charCodeAt(at - 1))) && isWordClass(classOf(text.charCodeAt(at + 1)));
}

function matchEndingAt(text: string, start: number, end: number, accepted: number, index: TermIndex): Match | undefined {
  if (accepted === 0) return undefined;
  const meanings = index.meanings[accepted - 1] ?? [];
  let terms: number[] | undefined;
  let isEveryday = true;
  for (const meaning of meanings) {
    if (meaning.exact !== undefined && !(isWrittenAs(meaning.exact, text, start, end) && !isAmongCapitals(text, start, end))) continue;
    terms ??= [];
    if (!terms.includes(meaning.term)) terms.push(meaning.term);
    isEveryday &&= meaning.isEveryday;
  }
  return terms && !isInAddress(text, start, end) ? { start, end, terms, isEveryday } : undefined;
}

/** Is the apostrophe at `at` followed by the s of a possessive and the end of the word? */
function isPossessive(text: string, at: number): boolean {
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  let next = at + 2;
  while (classOf(text.charCodeAt(next)) === JOINER) next += 1;
  return !isWordClass(classOf(text.charCodeAt(next)));
}

/** Do the letters and digits of a spelling stand in `[start, end)` just so, capitals included? What is between them may differ. */
function isWrittenAs(spelling: string, text: string, start: number, end: number): boolean {
  let at = start;
  for (let from = 0; from < spelling.length; from += 1) {
    if (!isWordClass(classOf(spelling.charCodeAt(from)))) continue;
    while (at < end && !isWordClass(classOf(text.charCodeAt(at)))) at += 1;
    if (at >= end || text[at] !== spelling[from]) return false;
    at += 1;
  }
  return true;
}
