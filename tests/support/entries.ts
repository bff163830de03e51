import type { Question, Term } from '../../data/schema.ts';
import { newOwnId } from '../../lib/settings/own-ids.ts';
import type { OwnWord } from '../../lib/settings/own-words.ts';

/** A whole term for a test; what is not told is filled in. Its id is the headword with hyphens. */
export function makeTerm(told: Partial<Term> & { term: string }): Term {
  return {
    id: told.term.toLowerCase().replaceAll(' ', '-'),
    forms: [],
    inShort: 'a part of the body',
    more: 'It helps you move.',
    say: 'SAY',
    topic: 'feet-and-ankles',
    level: 1,
    see: [],
    lay: [],
    ...told,
  };
}

/** A whole question for a test; what is not told is filled in. Its id is the question with hyphens. */
export function makeQuestion(told: Partial<Question> & { question: string }): Question {
  return {
    id: told.question
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .replace(/-$/, ''),
    answer: ['It depends.'],
    topic: 'feet-and-ankles',
    terms: ['tendon'],
    ...told,
  };
}

/** A word that a reader has written, for a test. */
export function ownWord(term: string, told: Partial<OwnWord> = {}): OwnWord {
  return { id: newOwnId(term, new Set()), term, forms: [], inShort: 'a word of mine', lay: [], ...told };
}
