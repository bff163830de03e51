import { questions, searchIndex, terms } from '../../data/index.ts';
import type { ListKind } from '../../components/ListChoice.tsx';
import { byLetter, byTopic, questionsByTopic } from '../../lib/glossary/entry-lists.ts';
import type { ListPart, NamedEntry } from '../../lib/glossary/entry-lists.ts';
import { createSearch } from '../../lib/search/find-entries.ts';
import { allTerms, ownTerms } from './all-terms.ts';

/** The lists of the page in their parts. */
export const parts: Readonly<Record<ListKind, readonly ListPart[]>> = {
  letters: byLetter(allTerms),
  topics: byTopic(terms),
  questions: questionsByTopic(questions),
};

const entriesOf = (list: ListKind) => parts[list].flatMap(({ entries }) => entries);

/** The same without their parts. */
export const lists: Readonly<Record<ListKind, readonly NamedEntry[]>> = {
  letters: entriesOf('letters'),
  topics: entriesOf('topics'),
  questions: entriesOf('questions'),
};

const byId = new Map([...lists.letters, ...lists.questions].map((entry) => [entry.id, entry]));

/** The entry with this id. */
export function entryAt(id: string): NamedEntry | undefined {
  return byId.get(id);
}

let search: ((query: string) => NamedEntry[]) | undefined;

/** What a search finds. Made when it is first asked: the list is there sooner so. */
export function find(query: string): NamedEntry[] {
  if (query === '') return [];
  search ??= createSearch({ terms, questions, index: searchIndex }, ownTerms);
  return search(query);
}

/** Makes the search ready before the reader types. */
export function prepareSearch(): void {
  find('a');
}

const MOST_NEAR = 3;

/** Entries that a name that is none may have meant. */
export function near(name: string): NamedEntry[] {
  return find(name.replaceAll('-', ' ')).slice(0, MOST_NEAR);
}
