import type { Question, Term } from '../../data/schema.ts';
import { foldText } from '../text/fold-text.ts';
import { spellingVariants } from '../text/spelling-variants.ts';
import { isAbbreviation } from '../text/word-forms.ts';
import { encodeCounts, encodeNumbers } from './number-letters.ts';
import { stemOf, wordsThatCount } from './query-words.ts';
import type { PHRASE, SearchIndex } from './search-index.ts';
import { plainSpelling } from './sound-alike.ts';

interface Entry {
  /** As written. */
  names: string[];
  lay: string[];
  short: string;
  text: string;
}

/**
 * Makes the index of a glossary: at build time for the one in the extension, at run time for the few words of a reader's own.
 * `foreign` are folded words that speak of anything but health.
 */
export function buildSearchIndex(terms: readonly Term[], questions: readonly Question[], foreign: readonly string[] = []): SearchIndex {
  const namesOfTerm = new Map(terms.map(({ id, term, forms }) => [id, [term, ...forms].join(' ')]));
  const entries = [...terms.map(termEntry), ...questions.map((question) => questionEntry(question, namesOfTerm))];
  const phrases: string[] = [];
  const lengths: number[] = [];
  const phrasesOf = new Map<string, number[]>();
  /** Whether each word stands in a name. */
  const words = new Map<string, boolean>();

  const add = (text: string, kind: keyof typeof PHRASE) => {
    const folded = foldText(text);
    const stems = new Set(wordsThatCount(folded).map(stemOf));
    for (const stem of stems) phrasesOf.set(stem, [...(phrasesOf.get(stem) ?? []), phrases.length]);
    if (kind !== 'text') for (const word of folded.split(' ')) words.set(word, kind === 'name' || words.get(word) === true);
    phrases.push(kind === 'name' || kind === 'lay' ? folded : '');
    lengths.push(stems.size);
  };
  for (const { names, lay, short, text } of entries) {
    for (const name of names) add(name, 'name');
    for (const phrase of lay) add(phrase, 'lay');
    add(short, 'short');
    add(text, 'text');
  }
  phrasesOf.delete('');
  words.delete('');
  const sortedWords = [...words.keys()].toSorted();
  const sortedStems = [...phrasesOf.keys()].toSorted();
  return {
    counts: encodeNumbers(entries.flatMap(({ names, lay }) => [names.length, lay.length])),
    phrases: phrases.join('\n'),
    lengths: encodeCounts(lengths),
    words: sortedWords.join(' '),
    sounds: sortedWords.map((word) => (words.get(word) === true ? plainSpelling(word) : '')).join(' '),
    foreign: foreign.join(' '),
    stems: sortedStems.join(' '),
    postings: sortedStems.map((stem) => encodeNumbers(gapsOf(phrasesOf.get(stem) ?? []))).join(' '),
  };
}

function gapsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function termEntry({ term, forms, lay, inShort, more }: Term): Entry {
  return { names: namesOf([term, ...forms]), lay, short: inShort, text: more };
}

/** What a question is about has names that the reader may use, though the question does not. */
function questionEntry({ question, answer, getHelp = '', terms }: Question, namesOfTerm: ReadonlyMap<string, string>): Entry {
  const about = terms.map((id) => namesOfTerm.get(id) ?? '').join(' ');
  return { names: [question], lay: [], short: '', text: `${answer.flat().join(' ')} ${getHelp} ${about}` };
}

/** The forms first, as many as there are, then other spellings. Plurals need none: they have the stem or the sound of their form. */
function namesOf(forms: readonly string[]): string[] {
  const others = forms.filter((form) => !isAbbreviation(form)).flatMap((form) => spellingVariants(form.toLowerCase()));
  return [...forms, ...new Set(others.map(foldText)).difference(new Set(forms.map(foldText)))];
}
