import { FULL_TABLE } from './limits.ts';

/**
 * A trie whose steps are whole words, told by their numbers (see `SplitText`). States are counted from `ROOT` on; 0 is none. All
 * steps stand in one table, each where its state and its word say, or in the next place.
 */
export interface WordTrie {
  /** Four to a step: the number of its word, the state that it goes on from, the word's check, and the state behind it. */
  readonly steps: Int32Array;
  /** For each state the number given to the run that ends there, or 0. */
  readonly ends: Int32Array;
  /** For each state, does a word go on from it? */
  readonly goesOn: Uint8Array;
}

/** A trie while it grows. */
export interface GrowingWordTrie {
  /** The state behind a word that goes on from a state, made where it is not there yet. */
  add: (state: number, word: number, check: number) => number;
  endOf: (state: number) => number;
  /** Numbers the run that ends at a state. */
  setEnd: (state: number, end: number) => void;
  /** Nothing can be added any more. */
  finish: () => WordTrie;
}

export const ROOT = 1;

/** Numbers that a step takes. */
export const STEP = 4;
/** Spreads numbers over all bits: the golden ratio, times 2 to the 32nd. */
export const SPREAD = 0x9e3779b1;
const FEWEST = 64;

/** The place of the step, or the empty one where it could be put. */
function placeOf(steps: Int32Array, state: number, word: number, check: number): number {
  const mask = steps.length - STEP;
  const spread = Math.imul(word + state, SPREAD);
  let place = (((spread >>> 16) ^ spread) * STEP) & mask;
  while (steps[place + 3] !== 0 && !(steps[place] === word && steps[place + 1] === state && steps[place + 2] === check)) {
    place = (place + STEP) & mask;
  }
  return place;
}

/** The state behind a word that goes on from a state; 0 where no run goes on so. */
export function stepOver({ steps }: WordTrie, state: number, word: number, check: number): number {
  return steps[placeOf(steps, state, word, check) + 3] ?? 0;
}

/**
 * What tells words apart that share a number by chance: how many letters they have, the first and the last. Made letter by letter,
 * from 0 on.
 */
export function checkWith(check: number, letter: number): number {
  return check === 0 ? (1 << 12) | (letter << 6) | letter : ((check + (1 << 12)) & ~63) | letter;
}

/** Begins a trie; `room` is a guess of how many steps it takes. */
export function growWordTrie(room = 0): GrowingWordTrie {
  let steps = new Int32Array(STEP * 2 ** Math.ceil(Math.log2(Math.max(FEWEST, room / FULL_TABLE))));
  const ends = [0, 0];
  const goesOn = [0, 0];

  function put(place: number, state: number, word: number, check: number, behind: number): void {
    steps[place] = word;
    steps[place + 1] = state;
    steps[place + 2] = check;
    steps[place + 3] = behind;
  }

  function enlarge(): void {
    const old = steps;
    steps = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += STEP) {
      const behind = old[at + 3] ?? 0;
      if (behind === 0) continue;
      const [word, state, check] = [old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0];
      put(placeOf(steps, state, word, check), state, word, check, behind);
    }
  }

  return {
    add(state, word, check) {
      let place = placeOf(steps, state, word, check);
      const known = steps[place + 3] ?? 0;
      if (known !== 0) return known;
      if (ends.length > (FULL_TABLE * steps.length) / STEP) {
        enlarge();
        place = placeOf(steps, state, word, check);
      }
      const behind = ends.push(0) - 1;
      goesOn.push(0);
      goesOn[state] = 1;
      put(place, state, word, check, behind);
      return behind;
    },
    endOf: (state) => ends[state] ?? 0,
    setEnd(state, end) {
      ends[state] = end;
    },
    finish: () => ({ steps, ends: Int32Array.from(ends), goesOn: Uint8Array.from(goesOn) }),
  };
}
