import type { Abbreviations } from './abbreviations.ts';
import { findMatches } from './find-matches.ts';
import type { Match } from './find-matches.ts';
import { judgeContext } from './judge-context.ts';
import type { Judgement } from './judge-context.ts';
import type { TermIndex } from './term-index.ts';

/** A match, what the words around it say of it, and what was chosen: marked, the same words as one that is marked (judged only when asked), or neither. */
export interface JudgedMatch extends Match {
  readonly judgement: Judgement;
  use: 'shown' | 'repeat' | 'none';
}

/** Judged when it is asked for: later mentions in a section are never asked. */
class LazilyJudgedMatch implements JudgedMatch {
  use: JudgedMatch['use'] = 'none';
  readonly start: number;
  readonly end: number;
  readonly terms: readonly number[];
  readonly isEveryday: boolean;
  readonly #text: string;
  readonly #index: TermIndex;
  #judgement: Judgement | undefined;

  constructor({ start, end, terms, isEveryday }: Match, text: string, index: TermIndex) {
    this.start = start;
    this.end = end;
    this.terms = terms;
    this.isEveryday = isEveryday;
    this.#text = text;
    this.#index = index;
  }

  get judgement(): Judgement {
    return (this.#judgement ??= judgeContext(this.#text, this, this.#index));
  }
}

/** All terms that a text names, in order, none chosen yet; `abbreviations` are those of its page. */
export function judgedMatches(text: string, index: TermIndex, abbreviations?: Abbreviations): JudgedMatch[] {
  return findMatches(text, index, abbreviations).map((match) => new LazilyJudgedMatch(match, text, index));
}
