import type { Question, Term } from '../../data/schema.ts';

/** The texts of an entry as their grade is told. */
export interface ReadableTexts {
  /** Headword and forms, which count as one easy word: the entry is there to explain them. */
  names: string[];
  /** The definition in whole sentences, or the answer. */
  body: string;
  /** When to get help; empty where the entry has none. */
  help: string;
}

/** The texts of an entry. An item of a list counts as a sentence. */
export function readableTexts(entry: Term | Question): ReadableTexts {
  const help = entry.getHelp ?? '';
  if ('inShort' in entry) return { names: [entry.term, ...entry.forms], body: `It means ${entry.inShort}.\n${entry.more}`, help };
  const parts = entry.answer.flat().map((part) => part.replace(/([^.!?])$/, '$1.'));
  return { names: [], body: parts.join('\n'), help };
}
