import { decodeNumbers } from './number-letters.ts';
import { PHRASE } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';

/** An index as a search uses it. */
export interface ReadIndex {
  /** All phrases, each with a line break before and after it. */
  lines: string;
  /** Where in `lines` each phrase starts. */
  starts: Int32Array;
  /** The entry of each phrase, its kind (`PHRASE`), and how many of its words say something. */
  entries: Uint16Array;
  kinds: Uint8Array;
  lengths: readonly number[];
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
  for (const [at, phrase] of phrases.entries()) {
    starts[at] = start;
    start += phrase.length + 1;
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
    lines: `\n${index.phrases}\n`,
    starts,
    ...owners,
    lengths: decodeNumbers(index.lengths),
    foreign: new Set(index.foreign.split(' ')),
    words: index.words.split(' '),
    sounds: index.sounds.split(' '),
    phrasesOf,
    entryCount: remembered((stem: string) => new Set(phrasesOf(stem).map((phrase) => owners.entries[phrase])).size),
  };
}

/** A folded name or lay phrase; "" of a text. */
export function phraseText({ lines, starts }: ReadIndex, phrase: number): string {
  const start = starts[phrase] ?? 0;
  return lines.slice(start, lines.indexOf('\n', start));
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
    entries.fill(entry, next, short + 2);
    kinds.fill(PHRASE.name, next, lay);
    kinds.fill(PHRASE.lay, lay, short);
    kinds[short] = PHRASE.short;
    kinds[short + 1] = PHRASE.text;
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
