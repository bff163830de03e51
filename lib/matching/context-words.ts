import { hashesOf } from '../text/read-words.ts';

/** Words of health text and of all other text, as lists with a word's weight: 2 and 1 for health, -1 and -2 against it. */
export type ContextLists = readonly (readonly [weight: number, words: string])[];

/** The lists as a table: a word's weight stands where its number is, or in the next places. */
export interface ContextWords {
  readonly hashes: Int32Array;
  readonly weights: Int8Array;
  /** A bit for each word, by the end of its number: most words of a text are told to be on no list by one look. */
  readonly sieve: Int32Array;
}

const SIEVE_BITS = 16;
const SIEVE_END = (1 << SIEVE_BITS) - 1;

/** No more than this share of a table is full, so that few words are looked for in more than one place. */
const FULL = 0.4;

export function tableOf(lists: ContextLists): ContextWords {
  const words = lists.flatMap(([weight, told]) => told.split(' ').map((word) => ({ word, weight })));
  let size = 8;
  while (size * FULL < words.length) size *= 2;
  const table = { hashes: new Int32Array(size), weights: new Int8Array(size), sieve: new Int32Array(1 << (SIEVE_BITS - 5)) };
  for (const { word, weight } of words) {
    const [hash = 0] = hashesOf(word);
    const place = placeOf(hash, table);
    if (table.weights[place] !== 0) continue;
    table.hashes[place] = hash;
    table.weights[place] = weight;
    const bit = hash & SIEVE_END;
    table.sieve[bit >> 5] = (table.sieve[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return table;
}

/** What a word, told by its number, says: above 0 for health, below against it, 0 nothing. */
export function weightOf(hash: number, table: ContextWords): number {
  const bit = hash & SIEVE_END;
  if ((((table.sieve[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
  return table.weights[placeOf(hash, table)] ?? 0;
}

/** Where a number stands, or could be put. */
function placeOf(hash: number, { hashes, weights }: ContextWords): number {
  const last = hashes.length - 1;
  let place = (hash ^ (hash >>> 16)) & last;
  while (weights[place] !== 0 && hashes[place] !== hash) place = (place + 1) & last;
  return place;
}
