import { isCommonWord } from '../text/common-words.ts';
import { spellingClasses } from '../text/letters.ts';
import { latinPluralsOf, spellingVariants } from '../text/spelling-variants.ts';
import { isAbbreviation, pluralOf } from '../text/word-forms.ts';
import { encodeClues } from './clues.ts';
import type { ContextLists } from './context-words.ts';
import { LONGEST_CLUE } from './limits.ts';
import { writeLines } from './shared-lines.ts';
import { EVERYDAY, FIRST_PLURAL, HEADWORD, idOf, SPELLED_OUT } from './term-index.ts';
import type { EncodedIndex } from './term-index.ts';

/** A term as the glossary tells it, as far as the index is concerned. */
export interface SpelledTerm {
  id: string;
  level: 1 | 2 | 3;
  term: string;
  forms: readonly string[];
  /** Set where its letters count although they spell a common word: the reader has said so. */
  isMeantSo?: boolean;
  /** `forms` are the spellings with another sense and how they lean; `for` and `against` are clues to the health sense. */
  everyday?: { forms: Readonly<Record<string, string>>; for: readonly string[]; against: readonly string[] } | undefined;
}

/** "-itis" and "hyper-" are explained in the glossary; on a page they stand inside of words. */
function isWordPart(form: string): boolean {
  return form.startsWith('-') || form.endsWith('-');
}

/** Headword, forms, and their variants by rule, each with the form that it is a way of writing. */
function* writtenForms({ term, forms }: Pick<SpelledTerm, 'term' | 'forms'>): Generator<[string, string]> {
  for (const form of new Set([term, ...forms].filter((one) => !isWordPart(one)))) {
    yield [form, form];
    if (!isAbbreviation(form)) for (const variant of spellingVariants(form.toLowerCase())) yield [variant, form];
  }
}

/** All spellings of a term that are looked for: headword, forms and their regular plurals. */
export function spellingsOf({ term, forms }: Pick<SpelledTerm, 'term' | 'forms'>): string[] {
  return [...new Set([term, ...forms].filter((one) => !isWordPart(one)).flatMap((form) => [form, pluralOf(form)]))];
}

/** A spelling as the index keeps it: abbreviations as written, all else in small letters. */
function keyOf(spelling: string): string {
  return isAbbreviation(spelling) ? spelling : spelling.toLowerCase().replaceAll('’', "'");
}

/**
 * Turns terms into the text form of the index: one line a spelling, and one line a term for its clues. Terms get their number by
 * the order of their headwords. Throws a RangeError that names the term where a spelling cannot be matched.
 */
export function encodeTermIndex(terms: readonly SpelledTerm[], contextWords: ContextLists = []): EncodedIndex {
  const inOrder = terms.filter(({ term }) => !isWordPart(term)).toSorted((a, b) => compareKeys(keyOf(a.term), keyOf(b.term)));
  const holders = new Map<string, Map<number, string>>();
  const clues: string[] = [];
  for (const [at, term] of inOrder.entries()) {
    for (const [spelling, form] of writtenForms(term)) {
      checkSpelling(term, spelling);
      const lean = term.everyday?.forms[form];
      const key = keyOf(spelling);
      const id = idOf(key) === term.id ? '' : term.id;
      const name = form === term.term && spelling === form ? `${HEADWORD}${term.level}${id}` : String(at);
      const known = holders.get(key) ?? new Map<number, string>();
      // Two ways of writing may come out the same; the headword comes first and is what has to be told.
      if (!known.has(at))
        known.set(at, name + (lean === undefined ? '' : EVERYDAY + lean) + (isOnlySpelledOut(term, key) ? SPELLED_OUT : ''));
      holders.set(key, known);
    }
    const { for: speaksFor = [], against = [] } = term.everyday ?? {};
    for (const word of [...speaksFor, ...against]) {
      checkSpelling(term, word.replace(/^~ | ~$/, ''));
      if (word.length > LONGEST_CLUE - 2) throw new RangeError(`${term.id}: "${word}" is too long a clue: say it in fewer words`);
    }
    clues.push(encodeClues(speaksFor, against));
  }
  const plurals: string[] = [];
  const notes = [...holders].map(([key, names]): [string, string] => [key, pluralNumber(key, plurals) + [...names.values()].join(' ')]);
  return {
    plurals,
    spellings: writeLines(new Map(notes)),
    clues: clues.join('\n'),
    contextWords,
  };
}

function isOnlySpelledOut({ isMeantSo = false }: SpelledTerm, key: string): boolean {
  return !isMeantSo && isAbbreviation(key) && isCommonWord(key);
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** One character for the ways in which a spelling makes its plurals; a new way is added to the list. */
function pluralNumber(spelling: string, known: string[]): string {
  const ways = [...new Set([pluralOf(spelling), ...latinPluralsOf(spelling)])].filter((plural) => plural !== spelling);
  const told = ways
    .map((plural) => {
      let same = 0;
      while (same < spelling.length && spelling[same] === plural[same]) same += 1;
      return `${spelling.length - same}${plural.slice(same)}`;
    })
    .join(' ');
  if (!known.includes(told)) known.push(told);
  return String.fromCharCode(FIRST_PLURAL + known.indexOf(told));
}

function checkSpelling({ id }: SpelledTerm, spelling: string): void {
  try {
    spellingClasses(spelling);
  } catch (error) {
    throw new RangeError(`${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
