import type { Question, Term } from '../../data/schema.ts';
import { topics } from '../../data/topics.ts';
import type { Topic } from '../../data/topics.ts';

/** What a list of the glossary names. */
export interface NamedEntry {
  kind: 'term' | 'question';
  id: string;
  name: string;
}

/** A part of a list, under a letter or a topic. */
export interface ListPart<Under extends string = string> {
  under: Under;
  entries: NamedEntry[];
}

/** All letters that a term could stand under. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Terms by the first letter of their name, A to Z; parts of words ("-itis") stand under their first letter too. */
export function byLetter(terms: readonly Term[]): ListPart[] {
  return parts(LETTERS, terms.toSorted(byName), ({ term }) => firstLetter(term), termEntry);
}

/** Terms by topic, A to Z in each. */
export function byTopic(terms: readonly Term[]): ListPart<Topic>[] {
  return parts(topics, terms.toSorted(byName), ({ topic }) => topic, termEntry);
}

/** Questions by topic, in the order they were given. */
export function questionsByTopic(questions: readonly Question[]): ListPart<Topic>[] {
  return parts(topics, questions, ({ topic }) => topic, questionEntry);
}

function parts<T, Under extends string>(
  order: readonly Under[],
  all: readonly T[],
  underOf: (one: T) => string,
  entryOf: (one: T) => NamedEntry,
): ListPart<Under>[] {
  const groups = Map.groupBy(all, underOf);
  return order.flatMap((under) => {
    const found = groups.get(under);
    return found ? [{ under, entries: found.map(entryOf) }] : [];
  });
}

const collator = new Intl.Collator('en');

/** As dictionaries do: a hyphen before a part of a word does not count. */
function byName(a: Term, b: Term): number {
  return collator.compare(a.term.replace(/^-/, ''), b.term.replace(/^-/, '')) || collator.compare(a.term, b.term);
}

function firstLetter(name: string): string {
  return (/\p{L}/u.exec(name.normalize('NFD'))?.[0] ?? '').toUpperCase();
}

function termEntry({ id, term }: Term): NamedEntry {
  return { kind: 'term', id, name: term };
}

function questionEntry({ id, question }: Question): NamedEntry {
  return { kind: 'question', id, name: question };
}
