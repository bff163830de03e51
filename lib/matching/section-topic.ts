import type { JudgedMatch } from './judged-match.ts';
import { NEAR_TERMS_REACH } from './limits.ts';

/**
 * Tells each everyday match of a section how many sure health terms stand near it and how densely the section holds them. The
 * section is in document order; blocks of it that name nothing are not seen, so they count as if they were not there.
 */
export function setSurroundings(section: readonly JudgedMatch[]): void {
  const sure: number[] = [];
  const places: number[] = [];
  let base = 0;
  let before: JudgedMatch | undefined;
  for (const match of section) {
    // The next block, which may have the same text.
    if (before && (match.text !== before.text || match.start <= before.start)) base += before.text.length + 1;
    before = match;
    places.push(base + match.start);
    if (!match.lean) sure.push(base + match.start);
  }
  const length = base + (before?.text.length ?? 0);
  const density = (1000 * sure.length) / (length + NEAR_TERMS_REACH);
  let from = 0;
  let until = 0;
  for (const [at, match] of section.entries()) {
    if (!match.lean) continue;
    const place = places[at] ?? 0;
    while (from < sure.length && (sure[from] ?? 0) < place - NEAR_TERMS_REACH) from += 1;
    while (until < sure.length && (sure[until] ?? 0) <= place + NEAR_TERMS_REACH) until += 1;
    match.sureNear = until - from;
    match.sureDensity = density;
  }
}
