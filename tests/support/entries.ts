import type { Question, Term } from '../../data/schema.ts';

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
