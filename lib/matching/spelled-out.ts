import type { Definition } from './abbreviations.ts';
import { findMatches } from './find-matches.ts';
import type { TermIndex } from './term-index.ts';

/** Letters with at least two capitals in brackets: "(PT)", "(HbA1c)", "(NSAIDs)". */
const IN_BRACKETS = /\(([A-Z](?=[A-Za-z0-9-]*[A-Z])[A-Za-z0-9-]{1,9})\)/g;
/** The other way round: "PT (physical therapy)". */
const BEFORE_BRACKETS = /(?<![A-Za-z0-9-])([A-Z](?=[A-Za-z0-9-]*[A-Z])[A-Za-z0-9-]{1,9}) \(([A-Za-z][A-Za-z' -]{3,80})\)/g;
/** Words that lend no letter to an abbreviation, or may. */
const SMALL = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** May a text spell out an abbreviation? A quick look, because most texts do not. */
export function maySpellOut(text: string): boolean {
  return text.includes('(') && /\([A-Z][A-Za-z0-9-]*[A-Z]|[A-Z][A-Za-z0-9-]*[A-Z][A-Za-z0-9-]* \(/.test(text);
}

/**
 * The abbreviations that a text spells out: the words before the brackets are a term whose letters they are, or at least begin
 * with those letters ("prothrombin time (PT)" says that PT is no physical therapy here, whether or not we know the words).
 */
export function spelledOut(text: string, index: TermIndex): Definition[] {
  const definitions: Definition[] = [];
  const matches = findMatches(text, index);
  for (const { 1: written = '', index: at } of text.matchAll(IN_BRACKETS)) {
    const letters = withoutPlural(written);
    const end = text.slice(0, at).trimEnd().length;
    const term = matches.find((match) => match.end === end && isMadeOf(letters, text.slice(match.start, end)));
    const words = term ? undefined : lastWords(text.slice(0, end), letters);
    if (term) definitions.push({ letters, means: term.terms });
    else if (words) definitions.push({ letters, means: termOf(words, index) ?? 'other' });
  }
  for (const { 1: written = '', 2: words = '' } of text.matchAll(BEFORE_BRACKETS)) {
    const letters = withoutPlural(written);
    const term = isMadeOf(letters, words) ? termOf(words, index) : undefined;
    if (term) definitions.push({ letters, means: term });
    else if (initialsOf(words) === letters.toLowerCase()) definitions.push({ letters, means: 'other' });
  }
  return definitions;
}

/** The terms that words mean as a whole, also where they are a list ("rest, ice, compression and elevation"). */
function termOf(words: string, index: TermIndex): readonly number[] | undefined {
  const plain = words.replaceAll(/[^\p{L}\p{N}'’]+/gu, ' ').trim();
  const bare = plain
    .split(' ')
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .join(' ');
  for (const one of [plain, bare]) {
    const [match] = findMatches(one, index);
    if (match?.start === 0 && match.end === one.length) return match.terms;
  }
  return undefined;
}

/** "NSAIDs" are more than one NSAID. */
function withoutPlural(letters: string): string {
  return letters.replace(/(?<=[A-Z])s$/, '');
}

/** Do the letters stand in the words in their order, the first at the beginning? */
function isMadeOf(letters: string, words: string): boolean {
  const [small, long] = [letters.toLowerCase().replaceAll('-', ''), words.toLowerCase()];
  if (small[0] !== long[0] || small.length >= long.length) return false;
  let at = 0;
  for (const letter of long) if (letter === small[at]) at += 1;
  return at === small.length;
}

/** The last words of a text if they begin with the letters, one each. Small words between may be left out. */
function lastWords(text: string, letters: string): string | undefined {
  const words = text.slice(-120).split(/[\s-]+/);
  const small = letters.toLowerCase();
  let at = small.length - 1;
  let first = words.length;
  while (first > 0 && at >= 0) {
    first -= 1;
    const word = (words[first] ?? '').toLowerCase();
    if (word.startsWith(small[at] ?? '?')) at -= 1;
    else if (!SMALL.has(word)) return undefined;
  }
  return at < 0 ? words.slice(first).join(' ') : undefined;
}

function initialsOf(words: string): string {
  const all = words.toLowerCase().split(/[\s-]+/);
  return all
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');
}
