import type { Abbreviations } from './abbreviations.ts';
import { findMatches } from './find-matches.ts';
import type { Match } from './find-matches.ts';
import { isHealthSense, judge, sure } from './judge.ts';
import type { Judgement } from './judge.ts';
import { evidenceOf } from './judge-context.ts';
import type { Lean, TermIndex } from './term-index.ts';

/** A match, what the words around it say of it, and what was chosen: marked, the same words as one that is marked (judged only when asked), or neither. */
export interface JudgedMatch extends Match {
  /** The text of its block. */
  readonly text: string;
  /** Sure health terms near by, and in a thousand characters of its section: set before it is judged (see `setSurroundings`). */
  sureNear: number;
  sureDensity: number;
  /** Has it its health sense? */
  readonly isMeant: boolean;
  /** The same, with what decided: made anew whenever it is asked for. */
  readonly judgement: Judgement;
  use: 'shown' | 'repeat' | 'none';
}

/** Judged when it is asked for: later mentions in a section are never asked. */
class LazilyJudgedMatch implements JudgedMatch {
  use: JudgedMatch['use'] = 'none';
  sureNear = 0;
  sureDensity = 0;
  readonly start: number;
  readonly end: number;
  readonly terms: readonly number[];
  readonly lean: Lean | undefined;
  readonly text: string;
  readonly #index: TermIndex;
  #isMeant = true;
  /** The surroundings that it was judged in. */
  #near = -1;
  #density = -1;

  constructor({ start, end, terms, lean }: Match, text: string, index: TermIndex) {
    this.start = start;
    this.end = end;
    this.terms = terms;
    this.lean = lean;
    this.text = text;
    this.#index = index;
  }

  // What the words around say is not kept: a page has tens of thousands of matches.
  get isMeant(): boolean {
    if (!this.lean || (this.#near === this.sureNear && this.#density === this.sureDensity)) return this.#isMeant;
    this.#near = this.sureNear;
    this.#density = this.sureDensity;
    this.#isMeant = this.#isAnyMeant(this.lean);
    return this.#isMeant;
  }

  /** Of several meanings one is enough: a clue against one is often a clue to another. */
  #isAnyMeant(lean: Lean): boolean {
    if (this.terms.length === 1) return isHealthSense(evidenceOf(this.text, this, this.#index), lean, this);
    const { start, end, text } = this;
    return this.terms.some((term) => isHealthSense(evidenceOf(text, { start, end, terms: [term], lean }, this.#index), lean, this));
  }

  get judgement(): Judgement {
    if (!this.lean) return sure;
    const { start, end, text, lean } = this;
    const all = this.terms.map((term) => judge(evidenceOf(text, { start, end, terms: [term], lean }, this.#index), lean, this, text));
    return all.find(({ sense }) => sense === 'health') ?? all[0] ?? sure;
  }
}

/** All terms that a text names, in order, none chosen yet; `abbreviations` are those of its page. */
export function judgedMatches(text: string, index: TermIndex, abbreviations?: Abbreviations): JudgedMatch[] {
  return findMatches(text, index, abbreviations).map((match) => new LazilyJudgedMatch(match, text, index));
}
