import * as v from 'valibot';
import { places, topics } from './topics.ts';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
/** What a headword or form may be made of; one that begins or ends with a hyphen is a part of words ("-itis") and is not looked for on pages. */
export const SPELLING = /^(?:[a-z0-9]+(?:[ '’-][a-z0-9]+|['’](?= |$))*|-[a-z]{2,}|[a-z]{2,}-)$/i;
/** Longest headword or form. */
export const LONGEST_SPELLING = 60;
const spelling = v.pipe(
  text(LONGEST_SPELLING),
  v.regex(SPELLING, 'may hold only letters, digits, single spaces, hyphens and apostrophes: other characters cannot be found on a page'),
);
/** Uses of ten in general text, then in health text: see `everyday`. */
const lean = v.pipe(v.string(), v.regex(/^\d\d$/, 'must be two digits: uses of ten with this sense in general text, then in health text'));
/** Longest clue: `LONGEST_CLUE` in lib/matching/limits.ts. */
const clues = v.optional(
  v.array(v.pipe(text(38), v.regex(/^(?:~ )?[^~]+$|^[^~]+ ~$/, 'may have ~ for the word itself only at its start or its end, with a space'))),
  [],
);
const phrases = v.optional(v.array(text(80)), []);

/** One entry of the glossary. Lengths are in characters. */
export const termSchema = v.strictObject({
  id,
  /** The headword as a reader would write it inside a sentence. */
  term: spelling,
  /** Other spellings: synonyms, abbreviations, irregular plurals. Regular plurals and possessives are derived. */
  forms: v.optional(v.array(spelling), []),
  /** At most 15 words that fit "X means ...": no capital at the start, no full stop. */
  inShort: text(140),
  /** One to three sentences: what it does, why it matters, what it is often mixed up with. */
  more: text(420),
  /** How to say it, stressed part in capitals: "PLAN-tar FASH-ee-uh". */
  say: text(80),
  topic: v.picklist(topics),
  /** 1 everyday medical, 2 harder, 3 specialist. */
  level: v.picklist([1, 2, 3]),
  where: v.optional(v.picklist(places)),
  /** Word parts with their meaning, in order. */
  parts: v.optional(v.array(v.strictObject({ part: text(30), means: text(60) }))),
  /**
   * Present when the word has another sense too. `forms` names the spellings that have one, with two digits each: how many uses of
   * ten have the sense told here in text that is not about health, and how many in health text. In small letters they stand for
   * their plurals too. `for` and `against` list clues to this sense and against it: words near by, and phrases with the word
   * itself written as ~ at one end ("~ of the foot", "fallen ~"), which settle it.
   */
  everyday: v.optional(
    v.strictObject({ forms: v.pipe(v.record(spelling, lean), v.minEntries(1, 'must name a spelling')), for: clues, against: clues }),
  ),
  /** Ids of related terms. */
  see: v.optional(v.array(id), []),
  /** What people say who do not know the word. */
  lay: phrases,
  /** When it can mean danger: when to get help. */
  getHelp: v.optional(text(320)),
});

/** One question that readers ask. A string in `answer` is a paragraph, an array of strings is a list. */
export const questionSchema = v.strictObject({
  id,
  question: text(120),
  answer: v.pipe(v.array(v.union([text(420), v.pipe(v.array(text(200)), v.minLength(2))])), v.minLength(1)),
  topic: v.picklist(topics),
  /** Ids of terms that the question is about. */
  terms: v.pipe(v.array(id), v.minLength(1)),
  getHelp: v.optional(text(420)),
});

export type Term = v.InferOutput<typeof termSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
