import * as v from 'valibot';
import { LONGEST_SPELLING, SPELLING, termSchema } from '../../data/schema.ts';
import type { Term } from '../../data/schema.ts';
import { withoutAccents } from '../text/without-accents.ts';
import { MOST_OWN_FORMS } from './limits.ts';

const { inShort, more, say, where, parts, lay, getHelp } = termSchema.entries;

/** As in the glossary, but with the accents that a reader writes: pages are compared without them. */
const spelling = v.pipe(
  v.string(),
  v.normalize('NFC'),
  v.trim(),
  v.minLength(1),
  v.maxLength(LONGEST_SPELLING),
  v.check((written) => SPELLING.test(withoutAccents(written))),
);

/** What a reader's own word may hold: the glossary's own shape, of which only word and meaning have to be there. */
export const ownWordEntries = {
  term: spelling,
  forms: v.optional(v.pipe(v.array(spelling), v.maxLength(MOST_OWN_FORMS)), []),
  inShort,
  more: v.optional(more),
  say: v.optional(say),
  where,
  parts,
  lay,
  getHelp,
};

/** A word that a reader has written. */
export const ownWordSchema = v.strictObject({ id: v.pipe(v.string(), v.regex(/^own(-[a-z0-9]+)+$/)), ...ownWordEntries });

export type OwnWord = v.InferOutput<typeof ownWordSchema>;

/** Makes own words of whatever was stored: what is broken, or has an id for the second time, is left out and the rest is kept. */
export function readOwnWords(stored: unknown): OwnWord[] {
  const read = (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = v.safeParse(ownWordSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
  return [...new Map(read.toReversed().map((word) => [word.id, word])).values()].toReversed();
}

/** The words with one of them new or changed: told apart by their ids. */
export function withOwnWord(words: readonly OwnWord[], word: OwnWord): OwnWord[] {
  return words.some(({ id }) => id === word.id) ? words.map((one) => (one.id === word.id ? word : one)) : [...words, word];
}

export function withoutOwnWord(words: readonly OwnWord[], id: string): OwnWord[] {
  return words.filter((word) => word.id !== id);
}

/** Are two words written the same? Capitals do not count, accents do. */
export function isSameTerm(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

/** An own word in the shape of the glossary, for what shows or finds terms. Texts that it does not have are empty. */
export function termOfOwnWord({ more: rest = '', say: spoken = '', where: place, parts: pieces, getHelp: help, ...word }: OwnWord): Term {
  return {
    ...word,
    more: rest,
    say: spoken,
    // No reader is asked for these: cards show neither.
    topic: 'care-words',
    level: 1,
    see: [],
    ...(place && { where: place }),
    ...(pieces && { parts: pieces }),
    ...(help !== undefined && { getHelp: help }),
  };
}
