import { APOSTROPHE, classOf, JOINER, TERM_CLASSES } from '../text/letters.ts';
import { WIDE_STATE } from './limits.ts';

/**
 * A trie over letter classes. State 0 is none, state 1 the root. The children of a state are a chain: `child` is the first,
 * `sibling` the next; a state with many has a row of its own in `rows` instead, and `child` is minus the number of the row.
 * `ends[state]` is 0 or the number given to the run that ends there.
 */
export interface LetterTrie {
  letters: Uint8Array;
  child: Int32Array;
  sibling: Int32Array;
  rows: Int32Array;
  ends: Int32Array;
}

export const ROOT = 1;
/** Room for the classes of one row. */
const ROW_BITS = 6;

/** The state that a step over a class leads to; 0 where no run goes on so. */
export function stepTo({ letters, child, sibling, rows }: LetterTrie, state: number, letter: number): number {
  let next = child[state] ?? 0;
  if (next < 0) return rows[(-next << ROW_BITS) | letter] ?? 0;
  while (next !== 0 && letters[next] !== letter) next = sibling[next] ?? 0;
  return next;
}

/** A trie while it grows. */
export interface GrowingTrie {
  trie: LetterTrie;
  /**
   * The state behind a spelling that goes on from a state, made where it is not there yet. The spelling holds letters, digits,
   * apostrophes and single gaps only (see `spellingClasses`).
   */
  add: (form: string, from?: number) => number;
  /** Numbers the run that ends at a state. */
  setEnd: (state: number, end: number) => void;
  /** Gives states with many children their rows. Nothing can be added any more. */
  finish: () => LetterTrie;
}

/** Begins a trie; `room` is a guess of how many states it takes. */
export function growTrie(room: number): GrowingTrie {
  let size = ROOT + 1;
  const trie: LetterTrie = {
    letters: new Uint8Array(room + size),
    child: new Int32Array(room + size),
    sibling: new Int32Array(room + size),
    rows: new Int32Array(0),
    ends: new Int32Array(room + size),
  };

  function addChild(parent: number, letter: number): number {
    if (size === trie.letters.length) resize(size * 2);
    const state = size;
    size += 1;
    trie.letters[state] = letter;
    trie.sibling[state] = trie.child[parent] ?? 0;
    trie.child[parent] = state;
    return state;
  }

  function resize(length: number): void {
    const copied = <A extends Uint8Array | Int32Array>(from: A, to: A): A => {
      to.set(from.subarray(0, length));
      return to;
    };
    trie.letters = copied(trie.letters, new Uint8Array(length));
    trie.child = copied(trie.child, new Int32Array(length));
    trie.sibling = copied(trie.sibling, new Int32Array(length));
    trie.ends = copied(trie.ends, new Int32Array(length));
  }

  function childCount(state: number): number {
    let children = 0;
    for (let next = trie.child[state] ?? 0; next !== 0; next = trie.sibling[next] ?? 0) children += 1;
    return children;
  }

  return {
    trie,
    add(form, from = ROOT) {
      let state = from;
      for (let at = 0; at < form.length; at += 1) {
        const letter = classOf(form.charCodeAt(at));
        if (letter === APOSTROPHE || letter === JOINER) continue;
        state = stepTo(trie, state, letter) || addChild(state, letter);
      }
      return state;
    },
    // Here, because growing replaces the arrays: who holds one from before would write into the old.
    setEnd(state, end) {
      trie.ends[state] = end;
    },
    finish() {
      resize(size);
      const wide: number[] = [];
      for (let state = ROOT; state < size; state += 1) if (childCount(state) >= WIDE_STATE) wide.push(state);
      const rows = new Int32Array((wide.length + 1) << ROW_BITS);
      for (const [at, state] of wide.entries()) {
        for (let letter = 0; letter < TERM_CLASSES; letter += 1) rows[((at + 1) << ROW_BITS) | letter] = stepTo(trie, state, letter);
      }
      for (const [at, state] of wide.entries()) trie.child[state] = -(at + 1);
      trie.rows = rows;
      return trie;
    },
  };
}
