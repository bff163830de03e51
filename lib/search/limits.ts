// What decides what is found and in which order. Fitted on the tuned half of tests/search/queries.tsv (npm run check:search); most of
// these can move by a fifth without a change in the figures.

/** Results shown at most, of each kind so that many words do not crowd out the questions: nobody reads further in a popup. */
export const MOST_RESULTS = { term: 20, question: 10 } as const;

/** Results below this part of the best one's score are left out: beside a good answer they only look odd. */
export const LEAST_OF_BEST = 0.4;

/** How well an entry answers a query, by what speaks for it. Where evidence can be partial this is what the whole of it is worth. */
export const SCORE = {
  exactName: 100,
  exactLay: 96,
  namePrefix: 80,
  alike: 78,
  words: 76,
  nameWordStart: 70,
  layWordStart: 56,
  /** Taken off for a name that is not the headword, and for lay phrases. */
  besideTitle: 1,
  /** Added where query and phrase share all words, those that say little too. */
  wording: 6,
} as const;

/** The score of questions is raised so much where the reader asks one. */
export const ASKED_FOR = 1.25;

/** Lay phrases are searched for words that begin as typed from this many letters on. */
export const LAY_FROM_LETTERS = 2;

/** A misspelling needs at least this many letters to be told from another short word. */
export const FUZZY_FROM_LETTERS = 4;

/** What is heard as fewer letters ("hhhh", "zzzz") begins too many words to be taken for one. */
export const HEARD_FROM_LETTERS = 3;

/** A name with more letters wrong is another name, however long it is. */
export const MOST_EDITS = 4;

/** Queries longer than this (in letters) are no misspelled name. */
export const LONGEST_NAME = 45;

/** What makes two words alike: their plain spelling, its consonants, and the letters as they are. */
export const LIKENESS_OF = { spelling: 0.5, consonants: 0.25, letters: 0.25 } as const;

/** How alike (0 to 1) a name or a word has to be to what was typed; `spelling` is asked first, because it is quick to tell. */
export const LEAST_LIKENESS = { name: 0.77, word: 0.76, spelling: 0.55 } as const;

/** What the start of a longer name is worth beside a whole name that is as much alike. */
export const HALF_TYPED = 0.85;

/** Words less alike than the best one by more than this are not meant. */
export const NEAR_BEST = 0.08;

/**
 * What a word is worth beside the very word (1). A half-typed word that is a word already is most likely meant as it is, and a word
 * that speaks of anything but health is most likely meant so.
 */
export const WORTH = { joined: 0.95, misspelled: 0.95, begun: 0.9, same: 0.8, begunBesideWhole: 0.7, foreign: 0.7 } as const;

/** What a word is worth by where it was found. */
export const FIELD = { said: 1, short: 0.8, text: 0.55 } as const;

/**
 * So much of what the reader's words say, the rare ones counting more, has to be found in an entry: by how many of the words are,
 * the more words the less, or where all words of a name stand in the query.
 */
export const LEAST_EXPLAINED = { byWords: [0.62, 0.46, 0.42], byName: 0.42 } as const;

/** Of the score for words: what of the query the entry explains with all it says, and what the one phrase does. */
export const WORDS_OF = { entry: 0.6, phrase: 0.4 } as const;

/** Only phrases within this of the best one's score are compared word by word. */
export const WORDING_WITHIN = 10;

/** Selected words are taken for a name with another ending or a misspelling where both share this part of their pairs of letters. */
export const LEAST_ALIKE = 0.75;
