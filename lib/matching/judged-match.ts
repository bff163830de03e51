import type { Abbreviations } from './abbreviations.ts';
import { findMatches } from './find-matches.ts';
import type { Match } from './find-matches.ts';
import { isHealthSense, judge, NO_SECTION, sumUp, sure } from './judge.ts';
import type { Heard, Judgement, SectionTopic, Surroundings } from './judge.ts';
import { evidenceOf, soundsOf } from './judge-context.ts';
import type { Lean, TermIndex } from './term-index.ts';

/** A match, what the words around it say of it, and what was chosen: marked, the same words as one that is marked (judged only when asked), or neither. */
export interface JudgedMatch extends Match {
  /** The text of its block. */
  readonly text: string;
  /** Sure health terms near by, and what is known of its section: set before it is judged (see `setSurroundings`). */
  sureNear: number;
  section: SectionTopic;
  /** Has it its health sense? */
  readonly isMeant: boolean;
  /** The same, with what decided: made anew whenever it is asked for. */
  readonly judgement: Judgement;
  use: 'shown' | 'repeat' | 'none';
}

class FoundMatch implements JudgedMatch, Surroundings {
  use: JudgedMatch['use'] = 'none';
  sureNear = 0;
  section = NO_SECTION;
  readonly start: number;
  readonly end: number;
  readonly terms: readonly number[];
  readonly lean: Lean | undefined;
  readonly text: string;
  readonly #index: TermIndex;
  /** What the words around an everyday word say of each of its meanings; one that is meant is enough. */
  readonly #heard: readonly Heard[];

  constructor({ start, end, terms, lean }: Match, text: string, index: TermIndex) {
    this.start = start;
    this.end = end;
    this.terms = terms;
    this.lean = lean;
    this.text = text;
    this.#index = index;
    this.#heard = lean ? heardOf(text, this, index) : NOTHING;
  }

  get sureDensity(): number {
    return this.section.sureDensity;
  }

  get isMeant(): boolean {
    const { lean } = this;
    return !lean || this.#heard.some((heard) => isHealthSense(heard, lean, this));
  }

  get judgement(): Judgement {
    if (!this.lean) return sure;
    const { start, end, text, lean } = this;
    const all = this.terms.map((term) => judge(evidenceOf(text, { start, end, terms: [term], lean }, this.#index), lean, this, text));
    return all.find(({ sense }) => sense === 'health') ?? all[0] ?? sure;
  }
}

const NOTHING: readonly Heard[] = [];

/** What the words around say of each meaning: a clue against one is often a clue to another. */
function heardOf(text: string, match: Match, index: TermIndex): readonly Heard[] {
  if (match.terms.length === 1) return [sumUp(soundsOf(text, match, index))];
  return match.terms.map((term) => sumUp(soundsOf(text, { ...match, terms: [term] }, index)));
}

/**
 * All terms that a text names, in order, none chosen yet; `abbreviations` are those of its page. What the words around say is
 * heard at once, while they are at hand; it is judged when somebody asks.
 */
export function judgedMatches(text: string, index: TermIndex, abbreviations?: Abbreviations): JudgedMatch[] {
  return findMatches(text, index, abbreviations).map((match) => new FoundMatch(match, text, index));
}
