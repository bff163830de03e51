import { browser } from 'wxt/browser';
import type { Term } from '../../data/schema.ts';
import { readOwnWords, termOfOwnWord } from '../settings/own-words.ts';
import type { OwnWord } from '../settings/own-words.ts';
import { loadItems } from './stored-items.ts';

/** Where the reader's own words are stored. */
export const OWN_WORDS = 'ownWords';

/** The reader's own words as stored now. */
export async function loadOwnWords(): Promise<OwnWord[]> {
  return readOwnWords((await loadItems([OWN_WORDS]))[OWN_WORDS]);
}

/** The reader's own words in the shape of the glossary. */
export async function loadOwnTerms(): Promise<Term[]> {
  return (await loadOwnWords()).map(termOfOwnWord);
}

/** Calls back with the reader's own words whenever they change, until the signal ends it. */
export function watchOwnWords(onChange: (words: OwnWord[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && OWN_WORDS in changes) void loadOwnWords().then((words) => signal.aborted || onChange(words));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Calls back with the reader's own words in the shape of the glossary, where there are any, and whenever they change, for as long as the page stands. */
export function followOwnTerms(onChange: (terms: Term[]) => void): void {
  watchOwnWords((words) => onChange(words.map(termOfOwnWord)), new AbortController().signal);
  void loadOwnTerms().then((terms) => (terms.length > 0 ? onChange(terms) : undefined));
}
