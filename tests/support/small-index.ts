import type { JudgedMatch } from '../../lib/matching/judged-match.ts';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { NO_SECTION } from '../../lib/matching/judge.ts';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import type { SpelledTerm } from '../../lib/matching/encode-index.ts';
import type { TermIndex } from '../../lib/matching/term-index.ts';
import type { Match } from '../../lib/matching/find-matches.ts';

/** A term for a test, told by its headword or by what matters in it. Its id is the headword with hyphens. */
export type ToldTerm = string | (Partial<Omit<SpelledTerm, 'everyday'>> & { term: string; everyday?: ToldClues | undefined });

/** Clues to the health sense. Without `forms` all spellings have another sense too, and lean to neither. */
type ToldClues = Omit<NonNullable<SpelledTerm['everyday']>, 'forms'> & Partial<Pick<NonNullable<SpelledTerm['everyday']>, 'forms'>>;

/** The whole term that was told. */
export function spelled(told: ToldTerm): SpelledTerm {
  const { term, everyday, forms = [], ...rest } = typeof told === 'string' ? { term: told, everyday: undefined } : told;
  return {
    id: term.toLowerCase().replaceAll("'", '').replaceAll(' ', '-'),
    level: 1,
    term,
    forms,
    everyday: everyday && { forms: Object.fromEntries([term, ...forms].map((form) => [form, '47'])), ...everyday },
    ...rest,
  };
}

/** An index of a few terms, encoded and decoded as a page carries it. */
export function smallIndex(...terms: ToldTerm[]): TermIndex {
  return decodeTermIndex(encodeTermIndex(terms.map((term) => spelled(term))));
}

/** What is found in a text, each match as the text it covers and the ids it stands for: "gaits = gait". */
export function found(text: string, index: TermIndex): string[] {
  return findMatches(text, index).map(
    ({ start, end, terms }) => `${text.slice(start, end)} = ${terms.map((term) => index.terms[term]?.id).join(' + ')}`,
  );
}

/** What is found in a text; the terms of a match are places in the list of terms that was given. */
export function matchesOf(text: string, terms: readonly ToldTerm[]): Match[] {
  const index = smallIndex(...terms);
  const ids = terms.map((term) => spelled(term).id);
  return findMatches(text, index).map((match) => ({
    ...match,
    terms: match.terms.map((term) => ids.indexOf(index.terms[term]?.id ?? '')).toSorted((a, b) => a - b),
  }));
}

/** A match as a section holds it, told by what counts there. */
export function judgedMatch({
  at = 0,
  terms,
  sense,
  use,
}: Pick<JudgedMatch, 'terms' | 'use'> & Pick<JudgedMatch['judgement'], 'sense'> & { at?: number }): JudgedMatch {
  const lean = sense === 'sure' ? undefined : { general: 4, health: 7 };
  return {
    start: at * 10,
    end: at * 10 + 4,
    text: '',
    terms,
    lean,
    sureNear: 0,
    section: NO_SECTION,
    isMeant: sense !== 'everyday',
    judgement: { sense, reason: '' },
    use,
  };
}
