import type { Match } from '../../lib/matching/find-matches.ts';
import type { SpelledTerm } from '../../lib/matching/encode-index.ts';
import { isCommonWord } from '../../lib/text/common-words.ts';
import { isAmongCapitals, isInAddress } from '../../lib/text/not-prose.ts';
import { latinPluralsOf, spellingVariants } from '../../lib/text/spelling-variants.ts';
import { isAbbreviation, pluralOf } from '../../lib/text/word-forms.ts';
import { foldSlowly, isInvisible, isWordSign, signsOf } from './slow-fold.ts';
import type { Sign } from './slow-fold.ts';

/**
 * All that a term may be written as where nothing spells it out: headword and forms, their variants and plurals. Abbreviations
 * keep their capitals, and are left out where they spell a common word.
 */
export function waysToWrite({ term, forms }: Pick<SpelledTerm, 'term' | 'forms'>): string[] {
  const written = [term, ...forms].flatMap((form) => {
    const small = form.toLowerCase();
    if (isAbbreviation(form)) return isCommonWord(form) ? [] : [form];
    return [small, ...spellingVariants(small)];
  });
  return [...new Set(written.flatMap((form) => [form, pluralOf(form), ...latinPluralsOf(form)]))];
}

/** How every spelling with another sense leans in tests (see `spelled`). */
const LEAN = { general: 4, health: 7 };

/**
 * The obvious way to find terms, for comparison: at each beginning of a word every spelling is tried, longest first. The terms
 * of a match are in the order of `terms`. Each term's own `everyday` holds for all its spellings here.
 */
export function slowMatches(text: string, terms: readonly SpelledTerm[]): Match[] {
  const signs = signsOf(text);
  const line = signs.map(({ sign }) => sign).join('');
  const spellings = terms
    .flatMap((term, at) => waysToWrite(term).map((written) => ({ at, written, folded: foldSlowly(written) })))
    .toSorted((a, b) => b.folded.length - a.folded.length);

  /** The match of all spellings of one length that begin with sign `at`. */
  const matchAt = (at: number, length: number): Match | undefined => {
    const after = at + length;
    const letter = text[signs[after]?.start ?? -1];
    const isPossessive = signs[after]?.isParted === true && /^s$/i.test(letter ?? '') && !isWordSign(line[after + 1]);
    if (isWordSign(line[after]) && !isPossessive) return undefined;
    const start = signs[at]?.start ?? 0;
    let end = signs[isPossessive ? after : after - 1]?.end ?? 0;
    if (!isPossessive) while (isInvisible(text[end] ?? '')) end += 1;
    const letters = lettersOf(text, signs.slice(at, after));
    const fitting = spellings.filter(({ folded, written }) => {
      if (folded.length !== length || !line.startsWith(folded, at)) return false;
      return !isAbbreviation(written) || (lettersOf(written, signsOf(written)) === letters && !isAmongCapitals(text, start, end));
    });
    const named = [...new Set(fitting.map((one) => one.at))].toSorted((a, b) => a - b);
    if (named.length === 0 || isInAddress(text, start, end)) return undefined;
    return { start, end, terms: named, lean: named.every((one) => terms[one]?.everyday !== undefined) ? LEAN : undefined };
  };

  const lengths = [...new Set(spellings.map(({ folded }) => folded.length))];
  const matches: Match[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    const { start } = signs[at] ?? { start: 0 };
    if (isWordSign(line[at - 1]) || !isWordSign(line[at]) || start < (matches.at(-1)?.end ?? 0)) continue;
    const match = lengths.map((length) => matchAt(at, length)).find((one) => one !== undefined);
    if (match) matches.push(match);
  }
  return matches;
}

/** The letters and digits as they are written. */
function lettersOf(text: string, signs: readonly Sign[]): string {
  return signs.map(({ sign, start }) => (isWordSign(sign) ? text[start] : '')).join('');
}
