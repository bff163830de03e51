import { syllable } from 'syllable';

export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
  /** Words of three syllables or more. */
  polysyllables: number;
}

const noSentences: TextCounts = { sentences: 0, words: 0, syllables: 0, polysyllables: 0 };

/**
 * Splits plain text into sentences at `.`, `!`, `?` and line ends. Points inside a number ("4.5") or a word do not end one.
 */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?]["'”’)\]]*)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The words of a text: runs of letters and digits, with hyphens and apostrophes inside. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Counts sentences, words and syllables. Each of `knownNames` (the headword and its forms) counts as one word of one
 * syllable, because the entry is there to explain it; longer names are taken first, any case, with a plural s.
 */
export function countText(text: string, knownNames: readonly string[] = []): TextCounts {
  const names = knownNames.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const plain =
    names.length > 0
      ? text.replace(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?:['’]?s|es)?(?![\p{L}\p{N}])`, 'giu'), 'it')
      : text;
  const words = splitWords(plain);
  const syllables = words.map((word) => Math.max(1, syllable(word)));
  return {
    sentences: splitSentences(plain).length,
    words: words.length,
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    polysyllables: syllables.filter((count) => count >= 3).length,
  };
}

/** Adds counts, so that a grade can be pooled over many texts. */
export function addCounts(all: readonly TextCounts[]): TextCounts {
  return all.reduce(
    (sum, one) => ({
      sentences: sum.sentences + one.sentences,
      words: sum.words + one.words,
      syllables: sum.syllables + one.syllables,
      polysyllables: sum.polysyllables + one.polysyllables,
    }),
    noSentences,
  );
}

/**
 * The Flesch-Kincaid grade (US school years) of counted text: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Source: Kincaid et al. 1975, Derivation of new readability formulas for Navy enlisted personnel. NaN for no words.
 */
export function fleschKincaidGrade({ sentences, words, syllables }: Omit<TextCounts, 'polysyllables'>): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * The SMOG grade (US school years) of counted text: 1.043 times the root of the words of three syllables or more in 30 sentences,
 * + 3.1291. It is made for 30 sentences: of a text with fewer it is a hint, not a measure. NaN for no sentences.
 * Source: McLaughlin 1969, SMOG grading: a new readability formula, Journal of Reading 12(8), 639-646.
 */
export function smogGrade({ sentences, polysyllables }: Pick<TextCounts, 'sentences' | 'polysyllables'>): number {
  return 1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291;
}
