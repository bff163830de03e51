import type { Question, Term } from '../../data/schema.ts';
import { createNestedSearch } from './nested-terms.ts';

/** What a card is told of terms: all that it shows without asking again. */
export interface ToldTerms {
  terms: Term[];
  /** Headwords of all terms that are pointed to, by id. */
  names: Record<string, string>;
  /** For each term the questions that name it. */
  questions: Record<string, { id: string; name: string }[]>;
  /** For each term those that are named inside of the words that it was asked by. */
  nested: Record<string, { id: string; name: string }[]>;
}

/** A question as a card shows it, and the headwords of its terms. */
export interface ToldQuestion {
  question: Question;
  names: Record<string, string>;
}

export interface Entries {
  /** `words` are those that the reader met, where there are any. */
  terms(ids: readonly string[], words?: string): ToldTerms;
  question(id: string): ToldQuestion | undefined;
}

/** Looks entries up by their ids; unknown ids are left out. */
export function createEntries(terms: readonly Term[], questions: readonly Question[]): Entries {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const namesOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, byId.get(id)?.term ?? id]));
  const nestedIn = createNestedSearch(terms);
  return {
    terms(ids, words) {
      const told = ids.flatMap((id) => byId.get(id) ?? []);
      const about = (term: string) => questions.filter((one) => one.terms.includes(term)).map(({ id, question: name }) => ({ id, name }));
      return {
        terms: told,
        names: namesOf(told.flatMap(({ see }) => see)),
        questions: Object.fromEntries(told.map(({ id }) => [id, about(id)])),
        nested: Object.fromEntries(
          told.map(({ id, term }) => {
            const inside = nestedIn(words ?? term).filter((other) => !ids.includes(other));
            return [id, inside.map((other) => ({ id: other, name: byId.get(other)?.term ?? other }))];
          }),
        ),
      };
    },
    question(id) {
      const question = questions.find((one) => one.id === id);
      return question && { question, names: namesOf(question.terms) };
    },
  };
}
