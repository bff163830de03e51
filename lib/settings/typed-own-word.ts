import * as v from 'valibot';
import { newOwnId } from './own-ids.ts';
import { isSameTerm, ownWordSchema } from './own-words.ts';
import type { OwnWord } from './own-words.ts';
import { wordFaultOf } from './word-fault.ts';
import type { WordFault } from './word-fault.ts';

/** A word as a reader types it; `forms` are parted by lines or commas. */
export type TypedWord = Record<'term' | 'forms' | 'inShort' | 'more', string>;

/** What to put into the fields to change a word; nothing for a new one. */
export function typedWordOf(word: OwnWord | undefined): TypedWord {
  return { term: word?.term ?? '', forms: word?.forms.join(', ') ?? '', inShort: word?.inShort ?? '', more: word?.more ?? '' };
}

/**
 * Reads what was typed for a new word, or in the place of the one called `before`, which keeps its id and what has no field. Answers
 * the word, or what is wrong: at most one fault a field.
 */
export function readTypedWord(
  typed: TypedWord,
  words: readonly OwnWord[],
  before?: OwnWord,
): { is: 'word'; word: OwnWord } | { is: 'faults'; faults: WordFault[] } {
  const term = inOneLine(typed.term);
  const forms = typed.forms.split(/[\n,;]/).map(inOneLine);
  const more = typed.more.trim();
  const read = v.safeParse(ownWordSchema, {
    ...before,
    id: before?.id ?? newOwnId(term, new Set(words.map(({ id }) => id))),
    term,
    forms: [...new Set(forms)].filter((form) => form.length > 0 && form !== term),
    inShort: inOneLine(typed.inShort),
    more: more.length > 0 ? more : undefined,
  });
  const isTaken = words.some((word) => word.id !== before?.id && isSameTerm(word.term, term));
  if (read.success && !isTaken) return { is: 'word', word: read.output };
  const faults = (read.issues ?? []).map(wordFaultOf).map((fault) => ({ ...fault, field: fault.field.replace(/\..*/, '') }));
  if (isTaken) faults.push({ is: 'taken', field: 'term' });
  return { is: 'faults', faults: faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at) };
}

/** A curly apostrophe and a straight one are the same to a reader, and so is any white space. */
function inOneLine(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, ' ');
}
