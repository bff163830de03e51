import { hashesOf, joinHashes } from '../text/word-hash.ts';
import type { TermIndex } from './term-index.ts';

/** In a clue: the word itself, in any of its spellings. */
export const ITSELF = '~';

/** What the entry of a term says: phrases with the word itself at one end settle its sense, words near by speak for or against it. */
export interface Clues {
  /** By the number of their words (see `clueNumber`): 1 for the health sense, -1 against it. */
  readonly before: ReadonlyMap<number, Sense>;
  readonly behind: ReadonlyMap<number, Sense>;
  readonly near: ReadonlyMap<number, Sense>;
  /** The most words that a clue of each kind has. */
  readonly most: Readonly<Record<Place, number>>;
}

type Sense = 1 | -1;
type Place = 'before' | 'behind' | 'near';

/** The lists of a term follow each other so. Those against come last and win: a wrong mark is worse than a missed one. */
const LISTS: readonly (readonly [Place, Sense])[] = [
  ['before', 1],
  ['behind', 1],
  ['near', 1],
  ['before', -1],
  ['behind', -1],
  ['near', -1],
];
const BETWEEN_LISTS = '|';
/** A clue is told as four of these signs, six bits each: its words themselves need not be carried by every page. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SIGNS_A_CLUE = 4;
/** Before them the number of its words. */
const LENGTH = 1;
const BITS = 6;

/** The clues of a term as text, told as words and phrases. */
export function encodeClues(speaksFor: readonly string[], against: readonly string[]): string {
  const lists = LISTS.map(([place, sense]) =>
    (sense > 0 ? speaksFor : against)
      .filter((clue) => placeOf(clue) === place)
      .map((clue) => encodeClue(clue, place))
      .join(''),
  );
  return lists.every((list) => list.length === 0) ? '' : lists.join(BETWEEN_LISTS);
}

function placeOf(clue: string): Place {
  return clue.startsWith(ITSELF) ? 'behind' : clue.endsWith(ITSELF) ? 'before' : 'near';
}

/** Phrases before the word are told from the word outwards, as they are read. */
function encodeClue(clue: string, place: Place): string {
  const hashes = place === 'before' ? hashesOf(clue).toReversed() : hashesOf(clue);
  return String(hashes.length) + signsOf(clueNumber(hashes.reduce(joinHashes)));
}

/** The number by which a clue is known, from that of its words: 24 bit. By chance one phrase in a million is taken for a clue of a term. */
export function clueNumber(hash: number): number {
  return (hash ^ (hash >>> 24)) & 0xff_ff_ff;
}

function signsOf(number: number): string {
  let signs = '';
  for (let nth = 0; nth < SIGNS_A_CLUE; nth += 1) signs += SIGNS[(number >>> (nth * BITS)) & 63] ?? '';
  return signs;
}

/** Made when a term is judged for the first time: a page names few of the terms that have any. */
const made = new WeakMap<TermIndex, Map<number, Clues>>();

/** The clues of a term, by its place in the index. */
export function cluesOf(term: number, index: TermIndex): Clues {
  let known = made.get(index);
  if (!known) made.set(index, (known = new Map()));
  let clues = known.get(term);
  if (!clues) known.set(term, (clues = decodeClues(index.clues[term] ?? '')));
  return clues;
}

function decodeClues(told: string): Clues {
  const clues = {
    before: new Map<number, Sense>(),
    behind: new Map<number, Sense>(),
    near: new Map<number, Sense>(),
    most: { before: 0, behind: 0, near: 0 },
  };
  for (const [nth, list] of told.split(BETWEEN_LISTS).entries()) {
    const [place = 'near', sense = 1] = LISTS[nth] ?? [];
    for (let at = 0; at < list.length; at += LENGTH + SIGNS_A_CLUE) {
      clues.most[place] = Math.max(clues.most[place], Number(list[at]));
      clues[place].set(numberAt(list, at + LENGTH), sense);
    }
  }
  return clues;
}

function numberAt(list: string, from: number): number {
  let number = 0;
  for (let nth = 0; nth < SIGNS_A_CLUE; nth += 1) number |= SIGNS.indexOf(list[from + nth] ?? '') << (nth * BITS);
  return number;
}
