import { SURE_TERMS_IN_SECTION } from './limits.ts';
import type { JudgedMatch } from './judged-match.ts';

export interface Choice {
  /** Mark the first mention of a term in each section, or every mention. */
  mention: 'section' | 'every';
}

/**
 * Chooses which matches of one section are shown. A match that is shown already stays (a mark is never taken back while its
 * text stands) and counts as the mention of its term; the others are `repeat`, and are not judged for it. Returns true where
 * anything changed. Order: as in the document.
 */
export function chooseMatches(section: readonly JudgedMatch[], { mention }: Choice): boolean {
  const sureTerms = new Set<string | number>();
  const mentioned = new Set<string | number>();
  for (const match of section) {
    if (!match.isEveryday && sureTerms.size < SURE_TERMS_IN_SECTION) sureTerms.add(keyOf(match));
    if (match.use === 'shown') mentioned.add(keyOf(match));
  }
  const isHealthSection = sureTerms.size >= SURE_TERMS_IN_SECTION;
  let changed = false;
  const rest: JudgedMatch[] = [];
  for (const match of section) {
    if (match.use === 'shown') continue;
    if ((mention === 'section' && mentioned.has(keyOf(match))) || !isMeant(match, isHealthSection)) {
      rest.push(match);
      continue;
    }
    mentioned.add(keyOf(match));
    match.use = 'shown';
    changed = true;
  }
  for (const match of rest) {
    const use = mentioned.has(keyOf(match)) ? 'repeat' : 'none';
    changed ||= use !== match.use;
    match.use = use;
  }
  return changed;
}

/** Is it the health word? Where nothing near by tells, the section does. */
function isMeant(match: JudgedMatch, isHealthSection: boolean): boolean {
  if (!match.isEveryday) return true;
  const { sense } = match.judgement;
  return sense === 'health' || (sense === 'unsure' && isHealthSection);
}

/** What tells two mentions of the same apart from mentions of others; most spellings name one term. */
function keyOf({ terms }: JudgedMatch): string | number {
  return (terms.length === 1 ? terms[0] : undefined) ?? terms.join(' ');
}
