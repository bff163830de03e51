import { tableOf } from './context-words.ts';
import { growTrie, ROOT } from './letter-trie.ts';
import { EVERYDAY, FIRST_PLURAL, HEADWORD, idOf, SPELLED_OUT } from './term-index.ts';
import type { EncodedIndex, IndexTerm, Lean, Meaning, SmallIndex, Spelling, TermIndex } from './term-index.ts';
import { COUNT_FROM } from './shared-lines.ts';
import { wordStarts } from './word-starts.ts';

/** Two or more capitals, so only these very letters count. */
const CAPITALS = /[A-Z].*[A-Z]/;
/** A spelling and its plurals take some letters that the one before does not have. */
const STATES_PER_CHARACTER = 0.7;

/**
 * Makes the index that `findMatches` steps through. The text comes from `encodeTermIndex`. Runs in every frame before anything
 * is read, so it makes nothing twice: a line goes on from the letters that it shares with the line before, a plural from its
 * singular. `own` is a second index, of words that the reader wrote: its terms are numbered on from the others, and one walk finds both.
 */
export function decodeTermIndex(encoded: EncodedIndex, own?: SmallIndex): TermIndex {
  const terms: IndexTerm[] = [];
  const spellings: Spelling[] = [];
  const parts = own ? [encoded, own] : [encoded];
  const { trie, add, setEnd, finish } = growTrie(Math.ceil(encoded.spellings.length * STATES_PER_CHARACTER));
  /** The state behind each letter of the spelling, and before the first. */
  const path = [ROOT];
  let spelling = '';

  function addSpelling(state: number, meanings: readonly Meaning[], end: number): number {
    const known = spellings[(trie.ends[state] || 0) - 1];
    if (!known && end > 0) {
      setEnd(state, end);
      return end;
    }
    setEnd(state, spellings.push(spellingOf(known ? [...known.meanings, ...meanings] : meanings)));
    return spellings.length;
  }

  function addLine(line: string, ways: readonly (readonly string[])[], first: number): void {
    const tab = line.indexOf('\t');
    const shared = line.charCodeAt(0) - COUNT_FROM;
    spelling = spelling.slice(0, shared) + line.slice(1, tab);
    for (let at = shared; at < spelling.length; at += 1) path[at + 1] = add(spelling[at] ?? '', path[at]);
    const holders = readHolders(line.slice(tab + 2), spelling, terms, first);
    const isExact = CAPITALS.test(spelling);
    const end = addSpelling(path[spelling.length] ?? 0, exactly(holders, isExact ? spelling : undefined), 0);
    for (const way of ways[line.charCodeAt(tab + 1) - FIRST_PLURAL] ?? []) {
      const kept = spelling.length - (way.charCodeAt(0) - 48);
      const state = add(way.slice(1), path[kept]);
      // Nearly every plural means just what its singular means.
      addSpelling(state, exactly(holders, isExact ? spelling.slice(0, kept) + way.slice(1) : undefined), isExact ? 0 : end);
    }
  }

  for (const { plurals, spellings: lines } of parts) {
    const ways = plurals.map((told) => told.split(' ').filter((way) => way.length > 0));
    const first = terms.length;
    for (const line of lines.length > 0 ? lines.split('\n') : []) addLine(line, ways, first);
  }
  finish();
  return {
    terms,
    trie,
    spellings,
    starts: wordStarts(trie),
    clues: parts.flatMap(({ clues }) => clues.split('\n')),
    contextWords: tableOf(encoded.contextWords),
  };
}

function exactly(holders: readonly Meaning[], exact: string | undefined): readonly Meaning[] {
  return exact === undefined ? holders : holders.map((holder) => ({ ...holder, exact }));
}

/** Reads the terms behind a spelling, numbered from `first` on; a headword adds its term. */
function readHolders(told: string, spelling: string, terms: IndexTerm[], first: number): Meaning[] {
  return told.split(' ').map((holder) => {
    let end = holder.length;
    const onlySpelledOut = holder[end - 1] === SPELLED_OUT;
    if (onlySpelledOut) end -= 1;
    const isEveryday = holder[end - 3] === EVERYDAY;
    if (isEveryday) end -= 3;
    const how = {
      ...(isEveryday && { lean: { general: Number(holder[end + 1]), health: Number(holder[end + 2]) } }),
      ...(onlySpelledOut && { onlySpelledOut }),
    };
    if (holder[0] !== HEADWORD) return { term: first + Number(holder.slice(0, end)), ...how };
    const level = Number(holder[1]);
    terms.push({ id: end > 2 ? holder.slice(2, end) : idOf(spelling), level: level === 1 || level === 2 ? level : 3 });
    return { term: terms.length - 1, ...how };
  });
}

function spellingOf(told: readonly Meaning[]): Spelling {
  // A plural may be listed as a form too ("hamstring", "hamstrings").
  const meanings =
    told.length === 1
      ? told
      : told.filter(({ term, exact }, at) => told.findIndex((other) => other.term === term && other.exact === exact) === at);
  return {
    meanings,
    terms: [...new Set(meanings.map(({ term }) => term))],
    lean: leanOf(meanings),
    isFree: meanings.every(({ exact }) => exact === undefined),
  };
}

/** Where a spelling stands for several terms it leans as the one that is most often meant; none where one of them is always meant. */
export function leanOf(meanings: readonly Meaning[]): Lean | undefined {
  let most: Lean | undefined;
  for (const { lean } of meanings) {
    if (!lean) return undefined;
    if (!most || lean.general + lean.health > most.general + most.health) most = lean;
  }
  return most;
}
