import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from '../lib/text/message-key.ts';

/** Gives a text of the interface in the reader's language. Whoever renders components provides it (`SayContext`). */
export type Say = (key: MessageKey, ...fill: (string | number)[]) => string;

export const SayContext = createContext<Say>((key) => key);

export function useSay(): Say {
  return useContext(SayContext);
}

/** "1 word", "3 words": the plural form that the reader's language wants. Needs the keys `<key>_one` and `<key>_other`. */
export function sayCount(
  say: Say,
  key: 'words_count' | 'results_count' | 'marked_again_count' | 'rules_off' | 'rules_on',
  count: number,
): string {
  const form = new Intl.PluralRules(globalThis.navigator?.language ?? 'en').select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, count);
}
