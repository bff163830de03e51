import { APOSTROPHE, CLASSES, GAP, isWordClass, JOINER, LIGATURE, OTHER } from '../text/letters.ts';
import { WORD_START_LETTERS } from './limits.ts';
import { ROOT, stepTo } from './letter-trie.ts';
import type { LetterTrie } from './letter-trie.ts';

/** Room for the classes of one state: `steps[(state << CLASS_BITS) | class]` is the next state. */
const CLASS_BITS = 6;
/** No word is being read. */
const BETWEEN = 0;
/** In a word that no term begins with. */
const OUT = 1;
/** Behind an apostrophe or an invisible character in such a word. */
const OUT_APOSTROPHE = 2;
const OUT_JOINER = 3;
const FIRST = 4;

/**
 * An automaton that reads text a character at a time and stops where a word begins as a term does: most text passes through it
 * with one look into a table a character. Any state from `stop` on says so; what it is has to be found out from the word's start.
 */
export interface WordStarts {
  steps: Uint16Array;
  /** The state of the trie that each state of the automaton stands for; 0 for those outside of terms. */
  trieStates: Int32Array;
  stop: number;
}

/**
 * Reads on from the border of a word at `from` (a UTF-16 offset) and answers where it stopped inside or behind a word that begins
 * as a term does, or -1. The end of the text counts as one place more, which ends the last word.
 */
export function nextStop(text: string, from: number, { steps, stop }: WordStarts): number {
  const { length } = text;
  let state = BETWEEN;
  for (let at = from; at < length; at += 1) {
    state = steps[(state << CLASS_BITS) | (CLASSES[text.charCodeAt(at)] ?? OTHER)] ?? stop;
    if (state >= stop) return at;
  }
  return (steps[state << CLASS_BITS] ?? stop) >= stop ? length : -1;
}

/** The state of the trie that the letters `[start, at)` at the beginning of a word lead to. */
export function trieStateAt(text: string, start: number, at: number, { steps, trieStates }: WordStarts): number {
  let state = BETWEEN;
  for (let letter = start; letter < at; letter += 1) {
    state = steps[(state << CLASS_BITS) | (CLASSES[text.charCodeAt(letter)] ?? OTHER)] ?? 0;
  }
  return trieStates[state] ?? 0;
}

/** Makes the automaton for the first letters of every run of a trie. */
export function wordStarts(trie: LetterTrie): WordStarts {
  const states = [ROOT];
  for (let at = 0, depth = 0, until = 1; depth < WORD_START_LETTERS - 1; depth += 1, until = states.length) {
    for (; at < until; at += 1) {
      for (let letter = OTHER + 1; letter < GAP; letter += 1) {
        const next = stepTo(trie, states[at] ?? 0, letter);
        if (next !== 0) states.push(next);
      }
    }
  }
  const numberOf = new Map(states.map((state, at) => [state, at === 0 ? BETWEEN : FIRST + at - 1]));
  const stop = FIRST + states.length - 1;
  const steps = new Uint16Array(stop << CLASS_BITS);
  const set = (from: number, stepOver: (value: number) => number) => {
    for (let value = 0; value < 1 << CLASS_BITS; value += 1) steps[(from << CLASS_BITS) | value] = stepOver(value);
  };
  // Most rows are alike but for a letter or two, so they begin as copies of the first.
  set(BETWEEN, (value) => {
    if (value === LIGATURE) return stop;
    return isWordClass(value) ? OUT : BETWEEN;
  });
  const plain = steps.slice(0, 1 << CLASS_BITS);
  for (const [state, number] of numberOf) {
    const row = number << CLASS_BITS;
    if (number !== BETWEEN) {
      steps.set(plain, row);
      steps[row | JOINER] = stop;
      steps[row | APOSTROPHE] = stop;
      if (trie.ends[state] !== 0) steps[row | OTHER] = stop;
      if (trie.ends[state] !== 0 || stepTo(trie, state, GAP) !== 0) steps[row | GAP] = stop;
    }
    for (let letter = OTHER + 1; letter < GAP; letter += 1) {
      const next = stepTo(trie, state, letter);
      if (next !== 0) steps[row | letter] = numberOf.get(next) ?? stop;
    }
  }
  set(OUT, (value) => {
    if (value === APOSTROPHE) return OUT_APOSTROPHE;
    if (value === JOINER) return OUT_JOINER;
    return isWordClass(value) ? OUT : BETWEEN;
  });
  // An apostrophe belongs to the word only between two letters, so behind one the word goes on with a letter or is at its end.
  set(OUT_APOSTROPHE, (value) => (isWordClass(value) ? OUT : BETWEEN));
  set(OUT_JOINER, (value) => {
    if (value === JOINER) return OUT_JOINER;
    return isWordClass(value) ? OUT : BETWEEN;
  });
  const trieStates = new Int32Array(stop);
  for (const [state, number] of numberOf) trieStates[number] = state;
  return { steps, trieStates, stop };
}
