/**
 * What the search knows of a glossary, made ahead of time (`buildSearchIndex`); plain JSON. A phrase is a name of an entry, a lay
 * phrase, or a text with all its words. Every entry has its names, then its lay phrases, then two texts, the short one and the long
 * one. Phrases are numbered through all entries, terms before questions. Lists of numbers are written by `encodeNumbers`,
 * but for `lengths`.
 */
export interface SearchIndex {
  /** How many names and how many lay phrases each entry has. */
  counts: string;
  /** A folded phrase a line, by number. Texts are empty lines: only their words count. */
  phrases: string;
  /** About how many words that say something each phrase has (`encodeCounts`). */
  lengths: string;
  /** The words of names, lay phrases, questions and short texts: sorted, joined by spaces. */
  words: string;
  /** How those of names sound (`plainSpelling`), and "" for the others: joined by spaces. */
  sounds: string;
  /** Words that speak of anything but health: joined by spaces. */
  foreign: string;
  /** All stems: sorted, joined by spaces. */
  stems: string;
  /** Of each stem the phrases that it stands in, as the gaps between their numbers: joined by spaces. */
  postings: string;
}

/** What a phrase can be. */
export const PHRASE = { name: 0, lay: 1, short: 2, text: 3 } as const;
