import { APOSTROPHE, classOf, GAP, JOINER } from '../text/letters.ts';
import { withLetter } from '../text/split-text.ts';
import { clueLists } from './clues.ts';
import { tableOf } from './context-words.ts';
import { EVERYDAY, FIRST_PLURAL, HEADWORD, idOf, SPELLED_OUT } from './term-index.ts';
import type { EncodedIndex, IndexTerm, Lean, Meaning, SmallIndex, Spelling, TermIndex } from './term-index.ts';
import { runSieve } from './run-sieve.ts';
import { COUNT_FROM } from './shared-lines.ts';
import { checkWith, growWordTrie, ROOT } from './word-trie.ts';

/** Two or more capitals, so only these very letters count. */
const CAPITALS = /[A-Z].*[A-Z]/;
/** Most spellings and their plurals take one step of the trie that no other has. */
const STEPS_PER_CHARACTER = 0.16;

/** A spelling read so far: the state before its last word, and that word. */
interface HalfRead {
  state: number;
  word: number;
  check: number;
}

/**
 * Makes the index that `findMatches` steps through. The text comes from `encodeTermIndex`. Runs in every frame before anything
 * is read, so it makes nothing twice: a line goes on from the letters that it shares with the line before, a plural from its
 * singular. `own` is a second index, of words that the reader wrote: its terms are numbered on from the others, and one walk finds both.
 */
export function decodeTermIndex(encoded: EncodedIndex, own?: SmallIndex): TermIndex {
  const terms: IndexTerm[] = [];
  const spellings: Spelling[] = [];
  const parts = own ? [encoded, own] : [encoded];
  const start: HalfRead = { state: ROOT, word: 0, check: 0 };
  const { add, endOf, setEnd, finish } = growWordTrie(encoded.spellings.length * STEPS_PER_CHARACTER);
  /** What was read behind each letter of the spelling, and before the first. */
  const path = [start];
  let spelling = '';

  function readOn({ state, word, check }: HalfRead, sign: string): HalfRead {
    const letter = classOf(sign.charCodeAt(0));
    if (letter === APOSTROPHE || letter === JOINER) return { state, word, check };
    if (letter === GAP) return { state: add(state, word, check), word: 0, check: 0 };
    return { state, word: withLetter(word, letter), check: checkWith(check, letter) };
  }

  function addSpelling({ state: before, word, check }: HalfRead, meanings: readonly Meaning[], end: number): number {
    const state = add(before, word, check);
    const known = spellings[endOf(state) - 1];
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
    for (let at = shared; at < spelling.length; at += 1) path[at + 1] = readOn(path[at] ?? start, spelling[at] ?? '');
    const holders = readHolders(line.slice(tab + 2), spelling, terms, first);
    const isExact = CAPITALS.test(spelling);
    const end = addSpelling(path[spelling.length] ?? start, exactly(holders, isExact ? spelling : undefined), 0);
    for (const way of ways[line.charCodeAt(tab + 1) - FIRST_PLURAL] ?? []) {
      const kept = spelling.length - (way.charCodeAt(0) - 48);
      let plural = path[kept] ?? start;
      for (const sign of way.slice(1)) plural = readOn(plural, sign);
      // Nearly every plural means just what its singular means.
      addSpelling(plural, exactly(holders, isExact ? spelling.slice(0, kept) + way.slice(1) : undefined), isExact ? 0 : end);
    }
  }

  for (const { plurals, spellings: lines } of parts) {
    const ways = plurals.map((told) => told.split(' ').filter((way) => way.length > 0));
    const first = terms.length;
    for (const line of lines.length > 0 ? lines.split('\n') : []) addLine(line, ways, first);
  }
  const trie = finish();
  return {
    terms,
    trie,
    sieve: runSieve(trie),
    spellings,
    clues: clueLists(parts.flatMap(({ clues }) => clues.split('\n'))),
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
