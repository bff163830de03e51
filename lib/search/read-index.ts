import { countAt, decodeNumbers } from './number-letters.ts';
import { PHRASE } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';

/** An index as a search uses it. */
export interface ReadIndex {
  /** All phrases by number: a folded name or lay phrase; "" of a text. */
  phrases: readonly string[];
  /** The same as one text, each with a line break before and after it. */
  lines: string;
  /** Where in `lines` each phrase starts. */
  starts: Int32Array;
  /** The entry of each phrase, and its kind (`PHRASE`). */
  entries: Uint16Array;
  kinds: Uint8Array;
  /** About how many words of a phrase say something. */
  lengthOf: (phrase: number) => number;
  /** Of each entry its first phrase, which is its title. */
  firsts: Int32Array;
  foreign: ReadonlySet<string>;
  words: readonly string[];
  sounds: readonly string[];
  /** The numbers of the phrases in which a stem stands, in order. */
  phrasesOf: (stem: string) => readonly number[];
  /** How many entries a stem stands in. */
  entryCount: (stem: string) => number;
}

/** Makes an index ready to search. What takes time waits until a query needs it. */
export function readIndex(index: SearchIndex): ReadIndex {
  const phrases = index.phrases.split('\n');
  const starts = new Int32Array(phrases.length);
  let start = 1;
  // Loops by number: this runs once, before the engine has made anything of it.
  for (let at = 0; at < phrases.length; at += 1) {
    starts[at] = start;
    start += (phrases[at] ?? '').length + 1;
  }
  const postings = index.postings.split(' ');
  const placeOf = new Map(index.stems.split(' ').map((stem, at) => [stem, at]));
  const phrasesOf = remembered((stem: string) => {
    const at = placeOf.get(stem);
    let phrase = 0;
    return at === undefined ? [] : decodeNumbers(postings[at] ?? '').map((gap) => (phrase += gap));
  });
  const owners = ownersOf(decodeNumbers(index.counts), phrases.length);
  return {
    phrases,
    lines: `\n${index.phrases}\n`,
    starts,
    ...owners,
    lengthOf: (phrase) => countAt(index.lengths, phrase),
    foreign: new Set(index.foreign.split(' ')),
    words: index.words.split(' '),
    sounds: index.sounds.split(' '),
    phrasesOf,
    entryCount: remembered((stem: string) => new Set(phrasesOf(stem).map((phrase) => owners.entries[phrase])).size),
  };
}

function ownersOf(counts: readonly number[], phraseCount: number): Pick<ReadIndex, 'entries' | 'kinds' | 'firsts'> {
  const entries = new Uint16Array(phraseCount);
  const kinds = new Uint8Array(phraseCount);
  const firsts = new Int32Array(counts.length / 2);
  let next = 0;
  for (let entry = 0; entry < firsts.length; entry += 1) {
    const lay = next + (counts[2 * entry] ?? 0);
    const short = lay + (counts[2 * entry + 1] ?? 0);
    firsts[entry] = next;
    for (let phrase = next; phrase < short + 2; phrase += 1) {
      entries[phrase] = entry;
      kinds[phrase] = phrase < lay ? PHRASE.name : phrase < short ? PHRASE.lay : phrase === short ? PHRASE.short : PHRASE.text;
    }
    next = short + 2;
  }
  return { entries, kinds, firsts };
}

function remembered<T>(make: (stem: string) => T): (stem: string) => T {
  const made = new Map<string, T>();
  return (stem) => {
    const known = made.get(stem);
    if (known !== undefined) return known;
    const one = make(stem);
    made.set(stem, one);
    return one;
  };
}
