import type { Question, Term } from '../../data/schema.ts';
import { foldText } from '../text/fold-text.ts';
import { buildSearchIndex } from './build-index.ts';
import { ASKED_FOR, LEAST_OF_BEST, MOST_RESULTS, SCORE } from './limits.ts';
import { createAlikeSearch } from './match-alike.ts';
import { matchStarts } from './match-starts.ts';
import { matchWords } from './match-words.ts';
import type { Vocabulary } from './match-words.ts';
import { isQuestion } from './query-words.ts';
import { readIndex } from './read-index.ts';
import type { ReadIndex } from './read-index.ts';
import { PHRASE } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';

/** A term or question found by a search. */
export interface FoundEntry {
  kind: 'term' | 'question';
  id: string;
  name: string;
  /** The other name or the lay phrase by which it was found, as it is written; absent where it was found by `name` or by a text. */
  by?: string;
}

/** Entries, and the index made of them in this order. */
export interface SearchedGlossary {
  terms: readonly Term[];
  questions: readonly Question[];
  index: SearchIndex;
}

/** Among equals a question stands with words of this level. */
const QUESTION_LEVEL = 2;

interface Candidate {
  entry: FoundEntry;
  score: number;
  level: number;
}

/**
 * Makes the search over a glossary, and over terms that were made at run time beside it. The returned function takes what the reader
 * typed and answers the best entries first: the very name, the very phrase that people say, what begins so or sounds so, then what
 * explains most of the words. One letter finds names that begin with it; nothing typed finds nothing.
 */
export function createSearch(glossary: SearchedGlossary, own: readonly Term[] = []): (query: string) => FoundEntry[] {
  const parts = [glossary, ...(own.length > 0 ? [{ terms: own, questions: [], index: buildSearchIndex(own, []) }] : [])].map(
    ({ index, ...entries }) => ({ entries, index: readIndex(index) }),
  );
  const sum = (count: (index: ReadIndex) => number) => parts.reduce((all, { index }) => all + count(index), 0);
  const vocabulary: Vocabulary = {
    size: sum(({ firsts }) => firsts.length),
    entryCount: (stem) => sum((index) => index.entryCount(stem)),
  };
  const searches = parts.map(({ entries, index }) => createPartSearch(entries, index, vocabulary));

  return (typed) => {
    const query = foldText(typed);
    if (query.length === 0) return [];
    const found = searches.flatMap((search) => search(query)).toSorted(inOrder);
    const least = (found[0]?.score ?? 0) * LEAST_OF_BEST;
    const counts = { term: 0, question: 0 };
    return found
      .filter(({ entry: { kind }, score }) => score >= least && (counts[kind] += 1) <= MOST_RESULTS[kind])
      .map(({ entry }) => entry);
  };
}

/** The best first; of equals terms before questions, common words before rare ones, short names before long ones. */
function inOrder(a: Candidate, b: Candidate): number {
  const kindOrder = ({ entry }: Candidate) => (entry.kind === 'term' ? 0 : 1);
  return (
    b.score - a.score ||
    kindOrder(a) - kindOrder(b) ||
    a.level - b.level ||
    a.entry.name.length - b.entry.name.length ||
    (a.entry.name < b.entry.name ? -1 : 1)
  );
}

function createPartSearch(
  { terms, questions }: Omit<SearchedGlossary, 'index'>,
  index: ReadIndex,
  vocabulary: Vocabulary,
): (query: string) => Candidate[] {
  const matchAlike = createAlikeSearch(index);
  return (query) => {
    const best = new Map<number, { phrase: number; score: number }>();
    const offer = (phrase: number, worth: number) => {
      const entry = index.entries[phrase] ?? 0;
      const score = phrase === index.firsts[entry] ? worth : worth - SCORE.besideTitle;
      if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { phrase, score });
    };
    matchStarts(index, query, offer);
    matchAlike(query, offer);
    if (query.length > 1) matchWords(index, query, vocabulary, offer);
    const asked = isQuestion(query) ? ASKED_FOR : 1;
    return [...best].flatMap(([at, { phrase, score }]): Candidate[] => {
      const term = terms[at];
      if (term) {
        const entry = { kind: 'term', id: term.id, name: term.term, ...foundBy(term, phrase, index) } as const;
        return [{ entry, score, level: term.level }];
      }
      const question = questions[at - terms.length];
      if (!question) return [];
      return [{ entry: { kind: 'question', id: question.id, name: question.question }, score: score * asked, level: QUESTION_LEVEL }];
    });
  };
}

/** British spellings stand behind the forms, and are not told. */
function foundBy({ forms, lay }: Term, phrase: number, { entries, kinds, firsts }: ReadIndex): Pick<FoundEntry, 'by'> {
  const first = firsts[entries[phrase] ?? 0] ?? 0;
  const isLay = kinds[phrase] === PHRASE.lay;
  const by = isLay ? lay[phrase - kinds.indexOf(PHRASE.lay, first)] : kinds[phrase] === PHRASE.name ? forms[phrase - first - 1] : undefined;
  return by === undefined ? {} : { by };
}
