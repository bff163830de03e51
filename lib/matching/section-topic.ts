import type { SectionTopic } from './judge.ts';
import type { JudgedMatch } from './judged-match.ts';
import { NEAR_TERMS_REACH } from './limits.ts';

/**
 * Tells each everyday match of a section how many sure health terms stand near it and how densely the section holds them. The
 * section is in document order; blocks of it that name nothing are not seen, so they count as if they were not there.
 */
export function setSurroundings(section: readonly JudgedMatch[]): void {
  const places: number[] = [];
  let base = 0;
  let sure = 0;
  let before: JudgedMatch | undefined;
  for (const match of section) {
    // The next block, which may have the same text.
    if (before && (match.text !== before.text || match.start <= before.start)) base += before.text.length + 1;
    before = match;
    places.push(base + match.start);
    if (!match.lean) sure += 1;
  }
  const length = base + (before?.text.length ?? 0);
  const topic: SectionTopic = { sureDensity: (1000 * sure) / (length + NEAR_TERMS_REACH) };
  /** Matches `[from, until)` are within reach. */
  let from = 0;
  let until = 0;
  let near = 0;
  for (let at = 0; at < section.length; at += 1) {
    const match = section[at];
    const place = places[at] ?? 0;
    if (!match?.lean) continue;
    for (; (places[from] ?? 0) < place - NEAR_TERMS_REACH; from += 1) if (!section[from]?.lean) near -= 1;
    for (; until < section.length && (places[until] ?? 0) <= place + NEAR_TERMS_REACH; until += 1) if (!section[until]?.lean) near += 1;
    match.sureNear = near;
    match.section = topic;
  }
}
