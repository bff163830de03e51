import Fuse from 'fuse.js';
import type { Question, Term } from '../../data/schema.ts';
import { foldText } from '../text/fold-text.ts';
import { pluralOf } from '../text/word-forms.ts';
import { letterPairs, sharedPairs } from './letter-pairs.ts';
import { FUZZY_FROM_LETTERS, FUZZY_THRESHOLD, LEAST_SHARED_PAIRS, MOST_RESULTS } from './limits.ts';

/** A term or question found by a search. */
export interface FoundEntry {
  kind: 'term' | 'question';
  id: string;
  name: string;
}

interface Entry extends FoundEntry {
  /** Folded names: headword, forms and plurals, or the question. */
  names: string[];
  /** Folded phrases of people who do not know the word. */
  lay: string[];
  /** Folded text of definition or answer. */
  text: string;
}

/** How well an entry answers a query; smaller is better. */
const RANK = { exactName: 0, exactLay: 1, prefix: 2, wordStart: 3, lay: 4, fuzzy: 5, words: 6, text: 7 } as const;

/**
 * Makes the search over a glossary. The returned function takes what the reader typed and answers the best entries first:
 * the very name, then the very phrases that people say, then what begins so, then misspellings (Fuse.js), then the text of
 * definitions and answers. One letter finds names that begin with it; nothing typed finds nothing.
 */
export function createSearch(terms: readonly Term[], questions: readonly Question[]): (query: string) => FoundEntry[] {
  const entries: Entry[] = [...terms.map(termEntry), ...questions.map(questionEntry)];
  // A record a name: Fuse would else mix the scores of all names of an entry, and many names would win over the right one.
  const said = entries.flatMap((entry) => [...entry.names, ...entry.lay].map((name) => ({ entry, name, pairs: letterPairs(name) })));
  const options = {
    keys: ['name'],
    threshold: FUZZY_THRESHOLD,
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: 2,
  };

  return (typed) => {
    const query = foldText(typed);
    if (query.length === 0) return [];
    const ranked = new Map<Entry, number>();
    const offer = (entry: Entry, rank: number) => {
      if (rank < (ranked.get(entry) ?? Infinity)) ranked.set(entry, rank);
    };
    const words = query.split(' ');
    for (const entry of entries) {
      const rank = rankOf(entry, query, words);
      if (rank !== undefined) offer(entry, rank);
    }
    if (query.length >= FUZZY_FROM_LETTERS) {
      // Fuse.js looks at every name; most can be told to be too unlike by their letters.
      const pairs = letterPairs(query);
      const alike = said.filter((one) => sharedPairs(pairs, one.pairs) >= LEAST_SHARED_PAIRS);
      for (const { item, score = 1 } of new Fuse(alike, options).search(query)) offer(item.entry, RANK.fuzzy + Math.min(score, 0.99));
    }
    const counts = { term: 0, question: 0 };
    return [...ranked]
      .toSorted(
        ([a, rankA], [b, rankB]) =>
          rankA - rankB || kindOrder(a) - kindOrder(b) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
      )
      .filter(([{ kind }]) => (counts[kind] += 1) <= MOST_RESULTS[kind])
      .map(([{ kind, id, name }]) => ({ kind, id, name }));
  };
}

function rankOf({ names, lay, text }: Entry, query: string, words: readonly string[]): number | undefined {
  if (names.includes(query)) return RANK.exactName;
  if (lay.includes(query)) return RANK.exactLay;
  if (names.some((name) => name.startsWith(query))) return RANK.prefix;
  if (query.length < 2) return undefined;
  if (names.some((name) => name.includes(` ${query}`))) return RANK.wordStart;
  if (lay.some((phrase) => ` ${phrase}`.includes(` ${query}`))) return RANK.lay;
  const said = ` ${[...names, ...lay].join(' ')}`;
  if (words.every((word) => said.includes(` ${word}`))) return RANK.words;
  if (words.every((word) => ` ${text}`.includes(` ${word}`))) return RANK.text;
  return undefined;
}

function kindOrder({ kind }: Entry): number {
  return kind === 'term' ? 0 : 1;
}

function termEntry({ id, term, forms, lay, inShort, more }: Term): Entry {
  const names = [term, ...forms].flatMap((form) => [form, pluralOf(form)]).map(foldText);
  return { kind: 'term', id, name: term, names: [...new Set(names)], lay: lay.map(foldText), text: foldText(`${inShort} ${more}`) };
}

function questionEntry({ id, question, answer, getHelp = '' }: Question): Entry {
  return {
    kind: 'question',
    id,
    name: question,
    names: [foldText(question)],
    lay: [],
    text: foldText(`${answer.flat().join(' ')} ${getHelp}`),
  };
}
