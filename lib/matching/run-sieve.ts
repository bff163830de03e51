import type { SplitText } from '../text/split-text.ts';
import { SIEVE_BITS_A_WORD } from './limits.ts';
import { ROOT, SPREAD, STEP } from './word-trie.ts';
import type { WordTrie } from './word-trie.ts';

/** Tells with a few looks that nearly all words of a text begin no run of a trie: of most runs two words have to be right. */
export interface RunSieve {
  /** Words that are a run by themselves. */
  readonly alone: Sieve;
  /** Words that begin a longer run, and these with the word behind them. */
  readonly first: Sieve;
  readonly pairs: Sieve;
}

/** A bit for each number that is let through. The bit of a number is its product with `SPREAD`, shifted so far. */
interface Sieve {
  readonly bits: Int32Array;
  readonly shift: number;
}

/** The sieve of a trie. */
export function runSieve({ steps, ends, goesOn }: WordTrie): RunSieve {
  const alone: number[] = [];
  const first: number[] = [];
  const pairs: number[] = [];
  /** The words behind the root, by their state. */
  const words = new Map<number, number>();
  for (let at = 0; at < steps.length; at += STEP) {
    const behind = steps[at + 3] ?? 0;
    if (behind === 0 || steps[at + 1] !== ROOT) continue;
    const word = steps[at] ?? 0;
    words.set(behind, word);
    if (ends[behind] !== 0) alone.push(word);
    if (goesOn[behind] !== 0) first.push(word);
  }
  for (let at = 0; at < steps.length; at += STEP) {
    const before = words.get(steps[at + 1] ?? 0);
    if (before !== undefined && steps[at + 3] !== 0) pairs.push(pairOf(before, steps[at] ?? 0));
  }
  return { alone: sieveOf(alone), first: sieveOf(first), pairs: sieveOf(pairs) };
}

function sieveOf(numbers: readonly number[]): Sieve {
  const size = Math.max(5, Math.ceil(Math.log2(numbers.length * SIEVE_BITS_A_WORD)));
  const [bits, shift] = [new Int32Array(1 << (size - 5)), 32 - size];
  for (const number of numbers) {
    const bit = Math.imul(number, SPREAD) >>> shift;
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return { bits, shift };
}

function pairOf(first: number, second: number): number {
  return Math.imul(first, SPREAD) + second;
}

/** The pieces of a text that may begin a run; only the first `count` places count. Written over by the next text. */
const candidates = { count: 0, pieces: new Int32Array(1024) };

/** Notes which pieces of a text may begin a run. As in `splitText`, none takes a branch of its own. */
export function candidatesIn({ count, numbers, isOdd }: SplitText, { alone, first, pairs }: RunSieve): Readonly<typeof candidates> {
  if (candidates.pieces.length < count) candidates.pieces = new Int32Array(2 * count);
  const { pieces } = candidates;
  const { bits: aloneBits, shift: aloneShift } = alone;
  const { bits: firstBits, shift: firstShift } = first;
  const { bits: pairBits, shift: pairShift } = pairs;
  let found = 0;
  let spread = 0;
  let nextSpread = Math.imul(numbers[1] ?? 0, SPREAD);
  for (let piece = 0; piece < count; piece += 1) {
    const next = numbers[piece + 2] ?? 0;
    spread = nextSpread;
    nextSpread = Math.imul(next, SPREAD);
    const one = spread >>> aloneShift;
    const begin = spread >>> firstShift;
    const pair = Math.imul(spread + next, SPREAD) >>> pairShift;
    // 1 where the number of the next piece says too little: it is empty, or odd.
    const isUnsure = (isOdd[piece + 1] ?? 0) | (((next | -next) >>> 31) ^ 1);
    const passes =
      (isOdd[piece] ?? 0) |
      ((aloneBits[one >> 5] ?? 0) >>> (one & 31)) |
      ((pairBits[pair >> 5] ?? 0) >>> (pair & 31)) |
      (isUnsure & ((firstBits[begin >> 5] ?? 0) >>> (begin & 31)));
    pieces[found] = piece;
    found += passes & 1;
  }
  candidates.count = found;
  return candidates;
}
