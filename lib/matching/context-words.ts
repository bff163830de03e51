import { hashesOf } from '../text/read-words.ts';
import type { Words } from '../text/read-words.ts';
import { FULL_TABLE } from './limits.ts';

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

export function tableOf(lists: ContextLists): ContextWords {
  const words = lists.flatMap(([weight, told]) => told.split(' ').map((word) => ({ word, weight })));
  let size = 8;
  while (size * FULL_TABLE < words.length) size *= 2;
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

/** The words of a text that are on the lists, in their order: the first `count` places count. */
export interface ContextPlaces {
  table: ContextWords | undefined;
  count: number;
  /** Each by its place among all words, and its weight. */
  places: Int32Array;
  weights: Int8Array;
}

const ROOM = 512;

export function newContextPlaces(): ContextPlaces {
  return { table: undefined, count: 0, ...roomFor(ROOM) };
}

function roomFor(size: number): Pick<ContextPlaces, 'places' | 'weights'> {
  return { places: new Int32Array(size), weights: new Int8Array(size) };
}

/** Finds the words of a text that are on the lists. No word takes a branch of its own before the sieve has told it. */
export function findContextWords({ count: all, hashes }: Words, table: ContextWords, found: ContextPlaces): void {
  if (found.places.length < all) Object.assign(found, roomFor(all + ROOM));
  const { places, weights } = found;
  const { sieve } = table;
  let count = 0;
  for (let word = 0; word < all; word += 1) {
    const bit = (hashes[word] ?? 0) & SIEVE_END;
    places[count] = word;
    count += ((sieve[bit >> 5] ?? 0) >>> (bit & 31)) & 1;
  }
  // A word that the sieve lets through by chance weighs nothing, so it may stay.
  for (let at = 0; at < count; at += 1) weights[at] = table.weights[placeOf(hashes[places[at] ?? 0] ?? 0, table)] ?? 0;
  found.table = table;
  found.count = count;
}

/** Where a number stands, or could be put. */
function placeOf(hash: number, { hashes, weights }: ContextWords): number {
  const last = hashes.length - 1;
  let place = (hash ^ (hash >>> 16)) & last;
  while (weights[place] !== 0 && hashes[place] !== hash) place = (place + 1) & last;
  return place;
}
