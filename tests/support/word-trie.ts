import { growWordTrie, ROOT, checkWith } from '../../lib/matching/word-trie.ts';
import type { WordTrie } from '../../lib/matching/word-trie.ts';
import { spellingClasses } from '../../lib/text/letters.ts';
import { withLetter } from '../../lib/text/split-text.ts';

/** Number and check of each word of a phrase. */
export function stepsOf(phrase: string): { word: number; check: number }[] {
  return phrase.split(' ').map((one) => {
    const letters = spellingClasses(one);
    return { word: letters.reduce(withLetter, 0), check: letters.reduce(checkWith, 0) };
  });
}

/** A trie of phrases: the n-th ends with the number n + 1. */
export function trieOf(phrases: readonly string[]): WordTrie {
  const { add, setEnd, finish } = growWordTrie();
  for (const [at, phrase] of phrases.entries()) {
    setEnd(
      stepsOf(phrase).reduce((state, { word, check }) => add(state, word, check), ROOT),
      at + 1,
    );
  }
  return finish();
}
