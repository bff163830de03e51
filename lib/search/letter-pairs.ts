/**
 * The pairs of neighbouring letters of a text as bits, to tell quickly what cannot be alike. Different pairs may share a bit, so
 * texts may look more alike than they are, never less.
 */
export type LetterPairs = Readonly<Int32Array>;

/** 128 bits. */
const INTEGERS = 4;

export function letterPairs(text: string): LetterPairs {
  const bits = new Int32Array(INTEGERS);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % (32 * INTEGERS);
    bits[pair >> 5] = (bits[pair >> 5] ?? 0) | (1 << (pair & 31));
  }
  return bits;
}

/** The part (0 to 1) of the pairs of `some` that stand in `other` too; 1 where `some` has none. */
export function sharedPairs(some: LetterPairs, other: LetterPairs): number {
  let all = 0;
  let shared = 0;
  for (const [at, bits] of some.entries()) {
    all += bitCount(bits);
    shared += bitCount(bits & (other[at] ?? 0));
  }
  return all === 0 ? 1 : shared / all;
}

function bitCount(bits: number): number {
  let rest = bits;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
