import { hashesOf } from '../text/word-hash.ts';

/** Words of health text and of all other text, as lists with a word's weight: 2 and 1 for health, -1 and -2 against it. */
export type ContextLists = readonly (readonly [weight: number, words: string])[];

/** The lists as a table: a word's weight stands where its number is, or in the next places. */
export interface ContextWords {
  readonly hashes: Int32Array;
  readonly weights: Int8Array;
}

/** No more than this share of a table is full, so that few words are looked for in more than one place. */
const FULL = 0.4;

export function tableOf(lists: ContextLists): ContextWords {
  const words = lists.flatMap(([weight, told]) => told.split(' ').map((word) => ({ word, weight })));
  let size = 8;
  while (size * FULL < words.length) size *= 2;
  const table = { hashes: new Int32Array(size), weights: new Int8Array(size) };
  for (const { word, weight } of words) {
    const [hash = 0] = hashesOf(word);
    const place = placeOf(hash, table);
    if (table.weights[place] !== 0) continue;
    table.hashes[place] = hash;
    table.weights[place] = weight;
  }
  return table;
}

/** What a word, told by its number, says: above 0 for health, below against it, 0 nothing. */
export function weightOf(hash: number, table: ContextWords): number {
  return table.weights[placeOf(hash, table)] ?? 0;
}

/** Where a number stands, or could be put. */
function placeOf(hash: number, { hashes, weights }: ContextWords): number {
  const last = hashes.length - 1;
  let place = (hash ^ (hash >>> 16)) & last;
  while (weights[place] !== 0 && hashes[place] !== hash) place = (place + 1) & last;
  return place;
}
