import { syllable } from 'syllable';

export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
}

const noSentences: TextCounts = { sentences: 0, words: 0, syllables: 0 };

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
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return { sentences: splitSentences(plain).length, words: words.length, syllables };
}

/** Adds counts, so that a grade can be pooled over many texts. */
export function addCounts(all: readonly TextCounts[]): TextCounts {
  return all.reduce(
    (sum, one) => ({
      sentences: sum.sentences + one.sentences,
      words: sum.words + one.words,
      syllables: sum.syllables + one.syllables,
    }),
    noSentences,
  );
}

/**
 * The Flesch-Kincaid grade (US school years) of counted text: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Source: Kincaid et al. 1975, Derivation of new readability formulas for Navy enlisted personnel. NaN for no words.
 */
export function fleschKincaidGrade({ sentences, words, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
