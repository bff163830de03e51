import { hashesOf, joinHashes } from '../text/read-words.ts';

/** In a clue: the word itself, in any of its spellings. */
export const ITSELF = '~';

/** What the entry of a term says: phrases with the word itself at one end settle its sense, words near by speak for or against it. */
export interface Clues {
  /** By the number of their words (see `clueNumber`): 1 for the health sense, -1 against it. */
  readonly before: ReadonlyMap<number, Sense>;
  readonly behind: ReadonlyMap<number, Sense>;
  readonly near: ReadonlyMap<number, Sense>;
  /** A bit for each clue near by, by the end of its number, and for each phrase: most words of a text are told to be none by one look. */
  readonly sieve: Int32Array;
  readonly phraseSieve: Int32Array;
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
/** In a list, clues of one word come first, then those of two ... */
const BETWEEN_LENGTHS = ',';
/** A clue is told as three signs: its words themselves need not be carried by every page. Signs that stay as they are in code. */
const SIGNS = "!#$%&'()*+-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{}~";
const SIGNS_A_CLUE = 3;

const SIEVE_BITS = 10;
const SIEVE_END = (1 << SIEVE_BITS) - 1;
/** As many as the signs can tell, but whole sieves: so a number ends as that of its words does, and the sieve needs no division. */
const CLUE_NUMBERS = SIGNS.length ** SIGNS_A_CLUE - (SIGNS.length ** SIGNS_A_CLUE % (SIEVE_END + 1));

/** The clues of a term as text, told as words and phrases. */
export function encodeClues(speaksFor: readonly string[], against: readonly string[]): string {
  const lists = LISTS.map(([place, sense]) => encodeList(sense > 0 ? speaksFor : against, place));
  return lists.every((list) => list.length === 0) ? '' : lists.join(BETWEEN_LISTS);
}

function encodeList(clues: readonly string[], place: Place): string {
  const byLength: string[] = [];
  for (const clue of clues) {
    if (placeOf(clue) !== place) continue;
    // Phrases before the word are told from the word outwards, as they are read.
    const hashes = place === 'before' ? hashesOf(clue).toReversed() : hashesOf(clue);
    while (byLength.length < hashes.length) byLength.push('');
    byLength[hashes.length - 1] += signsOf(clueNumber(hashes.reduce(joinHashes)));
  }
  return byLength.join(BETWEEN_LENGTHS);
}

function placeOf(clue: string): Place {
  return clue.startsWith(ITSELF) ? 'behind' : clue.endsWith(ITSELF) ? 'before' : 'near';
}

/**
 * The number by which a clue is known, from that of its words. There are half a million, so that in one judgement of five
 * hundred some phrase is taken for a clue by chance.
 */
export function clueNumber(hash: number): number {
  return (hash >>> 0) % CLUE_NUMBERS;
}

function signsOf(number: number): string {
  let signs = '';
  for (let rest = number; signs.length < SIGNS_A_CLUE; rest = Math.floor(rest / SIGNS.length)) signs += SIGNS[rest % SIGNS.length] ?? '';
  return signs;
}

/** The clues of all terms, by their place in the index, as they are carried and as they have been read: a page names few of the terms that have any. */
export interface ClueLists {
  readonly told: readonly string[];
  readonly read: (Clues | undefined)[];
}

export function clueLists(told: readonly string[]): ClueLists {
  return { told, read: told.map(() => undefined) };
}

/** The clues of a term. */
export function cluesOf(term: number, { told, read }: ClueLists): Clues {
  return (read[term] ??= decodeClues(told[term] ?? ''));
}

function decodeClues(told: string): Clues {
  const clues = {
    before: new Map<number, Sense>(),
    behind: new Map<number, Sense>(),
    near: new Map<number, Sense>(),
    sieve: new Int32Array(1 << (SIEVE_BITS - 5)),
    phraseSieve: new Int32Array(1 << (SIEVE_BITS - 5)),
    most: { before: 0, behind: 0, near: 0 },
  };
  for (const [nth, list] of told.split(BETWEEN_LISTS).entries()) {
    const [place = 'near', sense = 1] = LISTS[nth] ?? [];
    const lengths = list.split(BETWEEN_LENGTHS);
    if (list.length > 0) clues.most[place] = Math.max(clues.most[place], lengths.length);
    for (const same of lengths) {
      for (let at = 0; at < same.length; at += SIGNS_A_CLUE) clues[place].set(numberAt(same, at), sense);
    }
  }
  for (const number of clues.near.keys()) letThrough(number, clues.sieve);
  for (const number of [...clues.before.keys(), ...clues.behind.keys()]) letThrough(number, clues.phraseSieve);
  return clues;
}

function letThrough(number: number, sieve: Int32Array): void {
  const bit = number & SIEVE_END;
  sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** The sense of words near by, if they are a clue. */
export function senseNear({ near, sieve }: Clues, hash: number): Sense | undefined {
  const bit = hash & SIEVE_END;
  return (((sieve[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0 ? undefined : near.get(clueNumber(hash));
}

/** The sense of words that stand right beside the match, if they are one of `phrases`, which are those before or behind. */
export function senseOfPhrase({ phraseSieve }: Clues, phrases: ReadonlyMap<number, Sense>, hash: number): Sense | undefined {
  const bit = hash & SIEVE_END;
  return (((phraseSieve[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0 ? undefined : phrases.get(clueNumber(hash));
}

function numberAt(list: string, from: number): number {
  let number = 0;
  for (let nth = SIGNS_A_CLUE - 1; nth >= 0; nth -= 1) number = number * SIGNS.length + SIGNS.indexOf(list[from + nth] ?? '');
  return number;
}
