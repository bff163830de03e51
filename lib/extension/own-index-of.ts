import { browser } from 'wxt/browser';
import { encodeTermIndex } from '../matching/encode-index.ts';
import type { SmallIndex } from '../matching/term-index.ts';
import { withoutAccents } from '../text/without-accents.ts';
import type { OwnWord } from '../settings/own-words.ts';

/** The index of own words as it is stored, with the version of the extension that reads it; undefined where there are no words. */
export function ownIndexOf(words: readonly OwnWord[]): (SmallIndex & { version: string }) | undefined {
  if (words.length === 0) return undefined;
  const terms = words.map(({ id, term, forms }) => ({
    id,
    term: withoutAccents(term),
    forms: forms.map(withoutAccents),
    // The highest level: whatever is marked, the reader's own words are.
    level: 3 as const,
    isMeantSo: true,
  }));
  const { plurals, spellings, clues } = encodeTermIndex(terms);
  return { version: browser.runtime.getManifest().version, plurals, spellings, clues };
}
