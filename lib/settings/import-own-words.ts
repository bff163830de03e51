import * as v from 'valibot';
import { newOwnId } from './own-ids.ts';
import { isSameTerm, ownWordEntries } from './own-words.ts';
import type { OwnWord } from './own-words.ts';
import { wordFaultOf } from './word-fault.ts';
import type { WordFault } from './word-fault.ts';

/** What only the glossary itself needs of an entry: it may stand in a file and is passed over. */
const passedOver = v.optional(v.unknown());
const fileWordSchema = v.strictObject({
  id: passedOver,
  ...ownWordEntries,
  topic: passedOver,
  level: passedOver,
  everyday: passedOver,
  see: passedOver,
});

/** A word as a file tells it. */
export type FileWord = Omit<OwnWord, 'id'>;

/** Where in a file the fault is: the n-th word of the list, from 1, and its name if it has one. */
export interface PlacedFault {
  at: number;
  name: string;
  fault: WordFault;
}

/** Why a file of words cannot be used. */
export type WordsFileFault = { is: 'not-json'; why: string } | { is: 'no-list' } | { is: 'words'; faults: PlacedFault[] };

/** Reads the text of a file of words. It is whole and sound, or every fault is told and none of it is used. */
export function readWordsFile(text: string): { is: 'read'; words: FileWord[] } | WordsFileFault {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return { is: 'not-json', why: error instanceof Error ? error.message : String(error) };
  }
  if (!Array.isArray(list) || list.length === 0) return { is: 'no-list' };
  const words: FileWord[] = [];
  const faults: PlacedFault[] = [];
  for (const [index, one] of list.entries()) {
    const name = typeof one?.term === 'string' ? one.term : '';
    const read = v.safeParse(fileWordSchema, one);
    const told = (read.issues ?? []).map(wordFaultOf);
    if (read.success && words.some(({ term }) => isSameTerm(term, read.output.term))) told.push({ is: 'twice', field: 'term' });
    faults.push(...told.map((fault) => ({ at: index + 1, name, fault })));
    if (read.success) {
      const { id: _id, topic: _topic, level: _level, everyday: _everyday, see: _see, ...word } = read.output;
      words.push(word);
    }
  }
  return faults.length > 0 ? { is: 'words', faults } : { is: 'read', words };
}

/** What an import makes of the words that there are, and the names of those that it adds or changes. */
export interface ImportedWords {
  words: OwnWord[];
  added: string[];
  changed: string[];
}

/** Adds the words of a file. One with the name of a word that is there takes its place and its id; nothing is lost else. */
export function addWords(words: readonly OwnWord[], file: readonly FileWord[]): ImportedWords {
  const after = new Map(words.map((word) => [word.id, word]));
  const [added, changed]: [string[], string[]] = [[], []];
  for (const told of file) {
    const before = words.find(({ term }) => isSameTerm(term, told.term));
    const word = { ...told, id: before?.id ?? newOwnId(told.term, new Set(after.keys())) };
    if (!before) added.push(told.term);
    else if (textOf([before]) !== textOf([word])) changed.push(told.term);
    after.set(word.id, word);
  }
  return { words: [...after.values()], added, changed };
}

/** The text of a file of words, in lines that people can read and change. What a word does not have is left out. */
export function writeWordsFile(words: readonly OwnWord[]): string {
  return `${textOf(words)}\n`;
}

function textOf(words: readonly OwnWord[]): string {
  const told = words.map(({ term, forms, inShort, more, say, where, parts, lay, getHelp }) => ({
    term,
    ...(forms.length > 0 && { forms }),
    inShort,
    ...(lay.length > 0 && { lay }),
    more,
    say,
    where,
    parts,
    getHelp,
  }));
  return JSON.stringify(told, undefined, 2);
}
