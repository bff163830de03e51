/** So many words on each side of a match are asked for its sense. */
export const CONTEXT_WORDS = 12;

/** A word that stands so many words away speaks half as loud as one close by. */
export const NEAR_HALVES_AT = 6;

/** Words of health text, or of other text, speak no louder together than this: a list of them is no stronger than a sentence. */
export const MOST_CONTEXT = 4;

/** No more than this share of a table of words is full, so that few words are looked for in more than one place. */
export const FULL_TABLE = 0.4;

/** A sieve has so many bits for each number that it is to let through: of the others it lets through one in 32 at most. */
export const SIEVE_BITS_A_WORD = 32;

/** No word or phrase for or against a sense is longer (UTF-16 code units, plural included); the build refuses others. */
export const LONGEST_CLUE = 40;

/** Sure health terms count as near an everyday word within so many UTF-16 code units. */
export const NEAR_TERMS_REACH = 400;

/** A clue in the sentence before or behind speaks half as loud. */
export const NEXT_SENTENCE = 0.5;

/** A phrase is louder than any word near by: it is what a reason tells first. */
export const SETTLED = 9;

/** More sure health terms near by, or in a thousand code units of the section, say no more. */
export const MOST_NEAR = 3;
export const MOST_DENSITY = 3;

/**
 * How much the text around a word is health text (a logistic function of this sum), and what speaks for its health sense there
 * (log odds). Fitted to labelled uses by `npm run fit:context` (see docs/senses.md).
 */
export const TOPIC = { bias: -1.91, near: 2.21, density: 3.49, health: 0.73, everyday: 0.04, everydayBeyond: -0.25 } as const;
export const WEIGHTS = {
  bias: -0.6,
  general: 0.87,
  healthText: 1.56,
  phraseFor: 1.49,
  phraseAgainst: -4.01,
  clueFor: 3.06,
  clueAgainst: -2.22,
  health: 0.45,
  everyday: -0.68,
  name: -0.3,
} as const;

/** A wrong mark makes the tool look stupid and a missed one is a selection away: the health sense has to be so much likelier (log odds). */
export const CAUTION = 0.85;

/** Of several things that a spelling can mean, one is told as likely where so much more speaks for it (log odds): 0.8 is one clue within six words. */
export const LIKELIER = 0.8;

/** A page that names one of them in full speaks for it as loud as a clue right beside the word. */
export const NAMED_ELSEWHERE = 3;
