import type { JudgedMatch } from './judged-match.ts';
import { setSurroundings } from './section-topic.ts';

export interface Choice {
  /** Mark the first mention of a term in each section, the first on the page, or every mention. */
  mention: 'section' | 'page' | 'every';
  /** Mark words in links too, or leave links alone. */
  links: 'mark' | 'leave';
  /** The same for headings. */
  headings: 'mark' | 'leave';
  /** Terms, by their place in the index, that the reader wants not to be marked. */
  hidden: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** What there is to know of a choice here; links and headings are told by the matches to be left alone. */
type Wanted = Pick<Choice, 'mention'> & Partial<Pick<Choice, 'hidden'>>;

/** The same for several sections in document order: for each by itself, or, for the first mention on the page, for all at once. */
export function chooseInSections(
  sections: readonly (readonly JudgedMatch[])[],
  choice: Wanted,
  left: ReadonlySet<JudgedMatch> = new Set(),
): boolean {
  // Whatever is marked, words are judged by their own section.
  for (const section of sections) setSurroundings(section);
  const scopes = choice.mention === 'page' ? [sections.flat()] : sections;
  return scopes.map((scope) => choose(scope, choice, left)).includes(true);
}

/**
 * Chooses which matches of one section are shown. A match that is shown already stays (a mark is never taken back while its
 * text stands) and counts as the mention of its term; the others are `repeat`, and are not judged for it. What is to be left
 * alone is never marked and is no mention. Returns true where anything changed. Order: as in the document.
 */
export function chooseMatches(section: readonly JudgedMatch[], choice: Wanted, left?: ReadonlySet<JudgedMatch>): boolean {
  return chooseInSections([section], choice, left);
}

function choose(section: readonly JudgedMatch[], { mention, hidden = none }: Wanted, left: ReadonlySet<JudgedMatch>): boolean {
  const mentioned = new Set<string | number>();
  let changed = false;
  for (const match of section) {
    if (match.use !== 'shown') continue;
    if (left.has(match) || isHidden(match, hidden)) {
      match.use = 'none';
      changed = true;
    } else {
      mentioned.add(keyOf(match));
    }
  }
  const rest: JudgedMatch[] = [];
  for (const match of section) {
    if (match.use === 'shown') continue;
    if (isHidden(match, hidden)) {
      changed ||= match.use !== 'none';
      match.use = 'none';
      continue;
    }
    const isNotMarked = left.has(match) || (mention !== 'every' && mentioned.has(keyOf(match)));
    if (isNotMarked || !match.isMeant) {
      rest.push(match);
      continue;
    }
    mentioned.add(keyOf(match));
    match.use = 'shown';
    changed = true;
  }
  for (const match of rest) {
    const use = mentioned.has(keyOf(match)) || (left.has(match) && match.isMeant) ? 'repeat' : 'none';
    changed ||= use !== match.use;
    match.use = use;
  }
  return changed;
}

/** Does the reader want none of its terms marked? It is no word of the page then, but still tells what the page is about. */
function isHidden({ terms }: JudgedMatch, hidden: ReadonlySet<number>): boolean {
  return hidden.size > 0 && terms.every((term) => hidden.has(term));
}

/** What tells two mentions of the same apart from mentions of others; most spellings name one term. */
function keyOf({ terms }: JudgedMatch): string | number {
  return (terms.length === 1 ? terms[0] : undefined) ?? terms.join(' ');
}
