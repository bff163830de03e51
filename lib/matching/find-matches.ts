import { classOf, isWordClass } from '../text/letters.ts';
import { isAmongCapitals, isInAddress } from '../text/not-prose.ts';
import { splitText } from '../text/split-text.ts';
import { endOfWord, startOfWord } from '../text/word-borders.ts';
import type { Abbreviations, SpelledOut } from './abbreviations.ts';
import { leanOf } from './decode-index.ts';
import { followWords, newRunEnds } from './follow-words.ts';
import { candidatesIn } from './run-sieve.ts';
import type { Lean, Meaning, Spelling, TermIndex } from './term-index.ts';

/** A place where the text names one or more terms: UTF-16 offsets `[start, end)` and places in `index.terms`. */
export interface Match {
  start: number;
  end: number;
  terms: readonly number[];
  /** Set where the spelling has another sense in each of its terms, so its context has to be judged. */
  lean: Lean | undefined;
}

const noted = newRunEnds();

/**
 * Finds the terms that a text names: whole words, any case (abbreviations as written), any white space or hyphens between
 * the words of a term; never in an address, a hashtag or a file name, and no abbreviation in text that is all capitals. Matches
 * are sorted and never overlap; the leftmost wins, then the longest. One pass whatever the number of terms. What the page says
 * of its abbreviations goes before what the index says.
 */
export function findMatches(text: string, index: TermIndex, abbreviations?: Abbreviations): Match[] {
  const { trie, sieve, spellings } = index;
  const split = splitText(text);
  const { count, pieces } = candidatesIn(split, sieve);
  const matches: Match[] = [];
  let from = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const piece = pieces[nth] ?? 0;
    const start = (split.borders[piece] ?? 0) + 1;
    if (start < from) continue;
    followWords(split, piece, trie, noted);
    const match = noted.count > 0 ? longestMatch(text, start, spellings, abbreviations) : undefined;
    if (!match) continue;
    matches.push(match);
    from = match.end;
  }
  return abbreviations ? withOwnAbbreviations(text, matches, abbreviations) : matches;
}

/** Of the spellings that were noted, the longest that holds in this text. */
function longestMatch(
  text: string,
  start: number,
  spellings: readonly Spelling[],
  abbreviations: Abbreviations | undefined,
): Match | undefined {
  for (let at = noted.count - 1; at >= 0; at -= 1) {
    const spelling = spellings[(noted.numbers[at] ?? 1) - 1];
    const match = spelling && matchOf(spelling, text, start, noted.places[at] ?? start, abbreviations);
    if (match) return match;
  }
  return undefined;
}

function matchOf(spelling: Spelling, text: string, start: number, end: number, abbreviations?: Abbreviations): Match | undefined {
  const { meanings, terms, lean, isFree } = spelling;
  if (isInAddress(text, start, end)) return undefined;
  if (isFree) return { start, end, terms, lean };
  const means = meanings.some(({ exact }) => exact !== undefined) ? meaningOnPage(text, start, end, abbreviations) : undefined;
  if (means !== undefined && means !== 'other') return { start, end, terms: means, lean: undefined };
  const holds = ({ exact, onlySpelledOut }: Meaning) =>
    exact === undefined ||
    (means !== 'other' && onlySpelledOut !== true && isWrittenAs(exact, text, start, end) && !isAmongCapitals(text, start, end));
  const holding = meanings.filter(holds);
  if (holding.length === 0) return undefined;
  return {
    start,
    end,
    terms: [...new Set(holding.map(({ term }) => term))],
    lean: leanOf(holding),
  };
}

/** What the page itself says that the letters at `[start, end)` mean, their plural included. */
function meaningOnPage(text: string, start: number, end: number, abbreviations: Abbreviations | undefined): SpelledOut | undefined {
  if (!abbreviations) return undefined;
  const letters = text.slice(start, end);
  return abbreviations.meaningOf(letters) ?? (letters.endsWith('s') ? abbreviations.meaningOf(letters.slice(0, -1)) : undefined);
}

/** Adds the abbreviations that only this page uses for a term ("plantar heel pain (PHP)"). */
function withOwnAbbreviations(text: string, matches: Match[], abbreviations: Abbreviations): Match[] {
  let added = 0;
  for (const letters of abbreviations.letters) {
    const terms = abbreviations.meaningOf(letters);
    if (terms === undefined || terms === 'other') continue;
    for (let start = text.indexOf(letters); start >= 0; start = text.indexOf(letters, start + 1)) {
      const end = start + letters.length + Number(text[start + letters.length] === 's');
      const isWhole = startOfWord(text, start) === start && endOfWord(text, end) === end;
      if (!isWhole || isInAddress(text, start, end) || matches.some((match) => match.start < end && start < match.end)) continue;
      matches.push({ start, end, terms, lean: undefined });
      added += 1;
    }
  }
  return added > 0 ? matches.toSorted((a, b) => a.start - b.start) : matches;
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
