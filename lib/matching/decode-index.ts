import { growTrie } from './letter-trie.ts';
import { readLines } from './shared-lines.ts';
import { AGAINST, EVERYDAY, FIRST_PLURAL, HEADWORD, idOf, SPELLED_OUT } from './term-index.ts';
import type { Clue, EncodedIndex, IndexTerm, Meaning, Spelling, TermIndex } from './term-index.ts';
import { wordStarts } from './word-starts.ts';

/** Two or more capitals, so only these very letters count. */
const CAPITALS = /[A-Z].*[A-Z]/;

const HOLDER = new RegExp(`^(.*?)(${EVERYDAY}?)(${SPELLED_OUT}?)$`);

/** Makes the index that `findMatches` steps through. The text comes from `encodeTermIndex`. */
export function decodeTermIndex(encoded: EncodedIndex): TermIndex {
  const terms: IndexTerm[] = [];
  const spellings: Spelling[] = [];
  const ways = encoded.plurals.map((told) => told.split(' ').filter((way) => way.length > 0));
  // A spelling and its plural take some ten letters, of which the one before shares half.
  const { trie, add, setEnd, finish } = growTrie(encoded.spellings.length);
  for (const [spelling, note] of readLines(encoded.spellings)) {
    const holders = note
      .slice(1)
      .split(' ')
      .map((holder) => readHolder(holder, spelling, terms));
    const end = addSpelling(spelling, holders);
    const isExact = CAPITALS.test(spelling);
    // Plurals are made here; carried, they would be a third of the index.
    for (const way of ways[note.charCodeAt(0) - FIRST_PLURAL] ?? []) {
      const plural = spelling.slice(0, spelling.length - Number(way[0])) + way.slice(1);
      // Nearly every plural means just what its singular means.
      addSpelling(plural, holders, isExact ? undefined : end);
    }
  }

  function addSpelling(form: string, holders: readonly Meaning[], end = spellings.length + 1): number {
    const state = add(form);
    const known = spellings[(trie.ends[state] ?? 0) - 1];
    if (!known && end <= spellings.length) {
      setEnd(state, end);
      return end;
    }
    const exact = CAPITALS.test(form) ? { exact: form } : {};
    const meanings = holders.map((holder) => ({ ...holder, ...exact }));
    setEnd(state, spellings.push(spellingOf(known ? [...known.meanings, ...meanings] : meanings)));
    return spellings.length;
  }

  finish();
  return { terms, trie, spellings, starts: wordStarts(trie), ...decodeClues(encoded.clues) };
}

function decodeClues(lines: string): Pick<TermIndex, 'clueTrie' | 'clueStarts' | 'clues'> {
  const clues: Clue[] = [];
  const plurals: [string, number][] = [];
  const { trie, add, setEnd, finish } = growTrie(lines.length);
  for (const [word, note] of readLines(lines)) {
    const end = clues.push({ word, senses: readSenses(note) });
    setEnd(add(word), end);
    plurals.push([`${word}s`, end], [`${word}es`, end]);
  }
  for (const [plural, end] of plurals) {
    const state = add(plural);
    // A word that is listed itself ("glass", "as") stands for itself.
    if (trie.ends[state] === 0) setEnd(state, end);
  }
  finish();
  return { clueTrie: trie, clueStarts: wordStarts(trie), clues };
}

/** Reads one term behind a spelling; a headword adds its term. */
function readHolder(holder: string, spelling: string, terms: IndexTerm[]): Meaning {
  const [, name = '', everyday = '', spelledOut = ''] = HOLDER.exec(holder) ?? [];
  const how = { isEveryday: everyday.length > 0, ...(spelledOut.length > 0 && { onlySpelledOut: true as const }) };
  if (!name.startsWith(HEADWORD)) return { term: Number(name), ...how };
  const level = Number(name[1]);
  terms.push({ id: name.slice(2) || idOf(spelling), level: level === 1 || level === 2 ? level : 3 });
  return { term: terms.length - 1, ...how };
}

function spellingOf(told: readonly Meaning[]): Spelling {
  // A plural may be listed as a form too ("hamstring", "hamstrings").
  const meanings = told.filter(({ term, exact }, at) => told.findIndex((other) => other.term === term && other.exact === exact) === at);
  return {
    meanings,
    terms: [...new Set(meanings.map(({ term }) => term))],
    isEveryday: meanings.every(({ isEveryday }) => isEveryday),
    isFree: meanings.every(({ exact }) => exact === undefined),
  };
}

function readSenses(note: string): Clue['senses'] {
  const senses = new Map<number, 'health' | 'everyday'>();
  const [speaksFor = '', against = ''] = note.split(AGAINST);
  for (const term of speaksFor.split(' ')) if (term) senses.set(Number(term), 'health');
  // Where a word is listed on both sides, a wrong mark is worse than a missed one.
  for (const term of against.split(' ')) if (term) senses.set(Number(term), 'everyday');
  return senses;
}
