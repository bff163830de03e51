import { stemmer } from 'stemmer';
import { emptyWords } from '../../data/everyday-words.ts';

const stems = new Map<string, string>();

/** A folded word without its ending: "swelling" and "swells" have the stem of "swell". */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(word);
    stems.set(word, stem);
  }
  return stem;
}

/** The words of a folded text that say something; all of them where none does. */
export function wordsThatCount(folded: string): string[] {
  const words = folded.split(' ');
  const rest = words.filter((word) => !emptyWords.has(word));
  return rest.length > 0 ? rest : words;
}

/** Does a folded query ask a question? Who only asks what a word means is best told by the word. */
export function isQuestion(folded: string): boolean {
  if (/^what (?:is|are|does .* mean$)/.test(folded)) return false;
  return /^(?:is|are|can|could|should|do|does|did|how|why|when|what|which|will|would|who) /.test(folded);
}
