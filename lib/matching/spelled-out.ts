import type { Definition } from './abbreviations.ts';
import type { Match } from './find-matches.ts';

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
 * `matches` are those of the text, in order.
 */
export function spelledOut(text: string, matches: readonly Match[]): Definition[] {
  const definitions: Definition[] = [];
  for (const { 1: written = '', index } of text.matchAll(IN_BRACKETS)) {
    const letters = withoutPlural(written);
    const end = text.slice(0, index).trimEnd().length;
    const term = matches.find((match) => match.end === end && isMadeOf(letters, text.slice(match.start, end)));
    if (term) definitions.push({ letters, means: term.terms });
    else if (endsWithInitials(text.slice(0, end), letters)) definitions.push({ letters, means: 'other' });
  }
  for (const { 0: whole, 1: written = '', 2: words = '', index } of text.matchAll(BEFORE_BRACKETS)) {
    const letters = withoutPlural(written);
    const start = index + whole.length - 1 - words.length;
    const term = matches.find((match) => match.start === start && match.end === start + words.length);
    if (term && isMadeOf(letters, words)) definitions.push({ letters, means: term.terms });
    else if (initialsOf(words) === letters.toLowerCase()) definitions.push({ letters, means: 'other' });
  }
  return definitions;
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

/** Do the last words of a text begin with the letters, one each? Small words between may be left out. */
function endsWithInitials(text: string, letters: string): boolean {
  const words = text.slice(-120).split(/[\s-]+/);
  const small = letters.toLowerCase();
  let at = small.length - 1;
  for (let last = words.length - 1; last >= 0 && at >= 0; last -= 1) {
    const word = (words[last] ?? '').toLowerCase();
    if (word.startsWith(small[at] ?? '?')) at -= 1;
    else if (!SMALL.has(word)) return false;
  }
  return at < 0;
}

function initialsOf(words: string): string {
  const all = words.toLowerCase().split(/[\s-]+/);
  return all
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');
}
