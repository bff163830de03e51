import type { Term } from '../../data/schema.ts';

/** A part of a word and what it means, as the glossary says it. */
export interface WordPart {
  part: string;
  means: string;
}

interface Affix extends WordPart {
  /** The headword or form without its hyphen, in small letters. */
  letters: string;
}

/** What is left of a word beside a part has at least this many letters: "mosis" is no "-osis". */
const LEAST_REST = 2;

/**
 * Makes a function that tells the parts of words ("hypo-", "-itis"): the entries of the glossary that are no words themselves.
 * Parts are taken off the starts, the longest first, as many as there are, then one off the end.
 */
export function createPartSearch(terms: readonly Term[]): (text: string) => WordPart[] {
  const starts: Affix[] = [];
  const ends: Affix[] = [];
  for (const { term, forms, inShort } of terms) {
    for (const form of [term, ...forms]) {
      const affix = { part: form, means: inShort, letters: form.replaceAll('-', '').toLowerCase() };
      if (form.endsWith('-')) starts.push(affix);
      else if (form.startsWith('-')) ends.push(affix);
    }
  }
  const longest = (affixes: Affix[]) => affixes.toSorted((a, b) => b.letters.length - a.letters.length);
  const inOrder = { starts: longest(starts), ends: longest(ends) };

  return (text) => {
    const found = new Map<string, WordPart>();
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      for (const { part, means } of partsOf(word, inOrder)) found.set(part, { part, means });
    }
    return [...found.values()];
  };
}

function partsOf(word: string, { starts, ends }: { starts: readonly Affix[]; ends: readonly Affix[] }): Affix[] {
  const parts: Affix[] = [];
  let rest = word;
  const fits = ({ letters }: Affix) => rest.length >= letters.length + LEAST_REST;
  const takeStart = () => starts.find((affix) => rest.startsWith(affix.letters) && fits(affix));
  for (let start = takeStart(); start; start = takeStart()) {
    parts.push(start);
    rest = rest.slice(start.letters.length);
  }
  // After a start the whole rest may be the end: "arthr" and "itis".
  const end = ends.find((affix) => rest.endsWith(affix.letters) && (rest === affix.letters ? parts.length > 0 : fits(affix)));
  if (end) parts.push(end);
  return parts;
}
