import { SURE_TERMS_IN_SECTION } from './limits.ts';
import type { Match } from './find-matches.ts';
import type { Judgement } from './judge-context.ts';

/** A match with its judgement. `chooseMatches` sets `use`: marked, meant as a health word but mentioned before, or neither. */
export interface JudgedMatch extends Match {
  judgement: Judgement;
  use: 'shown' | 'repeat' | 'none';
}

export interface Choice {
  /** Mark the first mention of a term in each section, or every mention. */
  mention: 'section' | 'every';
}

/**
 * Chooses which matches of one section are shown. A match that is shown already stays (a mark is never taken back while its
 * text stands) and counts as the mention of its term. Returns true where anything changed. Order: as in the document.
 */
export function chooseMatches(section: readonly JudgedMatch[], { mention }: Choice): boolean {
  const sureTerms = new Set<string>();
  const mentioned = new Set<string>();
  for (const match of section) {
    const key = match.terms.join(' ');
    if (match.judgement.sense === 'sure') sureTerms.add(key);
    if (match.use === 'shown') mentioned.add(key);
  }
  const isHealthSection = sureTerms.size >= SURE_TERMS_IN_SECTION;
  let changed = false;
  for (const match of section) {
    if (match.use === 'shown') continue;
    const { sense } = match.judgement;
    if (sense === 'everyday' || (sense === 'unsure' && !isHealthSection)) continue;
    const key = match.terms.join(' ');
    const use = mention === 'section' && mentioned.has(key) ? 'repeat' : 'shown';
    if (use === match.use) continue;
    mentioned.add(key);
    match.use = use;
    changed = true;
  }
  return changed;
}
