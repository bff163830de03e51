/** What a page says that an abbreviation means: terms of the index, or something that is none of them. */
export type SpelledOut = readonly number[] | 'other';

/** The abbreviations that a text spells out, by their letters. */
export interface Definition {
  letters: string;
  means: SpelledOut;
}

/** What a page has said of its abbreviations so far. */
export interface Abbreviations {
  add(definitions: readonly Definition[]): void;
  /** What the letters mean on this page, if it says so. A page that says two things is taken to mean neither term. */
  meaningOf(letters: string): SpelledOut | undefined;
  /** All letters that the page has given a meaning. */
  readonly letters: Iterable<string>;
}

export function createAbbreviations(): Abbreviations {
  const meanings = new Map<string, SpelledOut>();
  return {
    add(definitions) {
      for (const { letters, means } of definitions) {
        const known = meanings.get(letters);
        meanings.set(letters, known === undefined || String(known) === String(means) ? means : 'other');
      }
    },
    meaningOf: (letters) => meanings.get(letters),
    get letters() {
      return meanings.keys();
    },
  };
}
