import { browser } from 'wxt/browser';
import { encodeTermIndex } from '../matching/encode-index.ts';
import { OWN_INDEX } from './own-index.ts';
import { storeItems } from './stored-items.ts';
import { loadOwnWords, OWN_WORDS } from './stored-own-words.ts';

/**
 * Keeps the index of the reader's own words as the words are, whoever stores them. In the background: pages only read it, for the code
 * that makes it is too large to be in each of them.
 */
export function keepOwnIndex(): void {
  // One after the other, so that the last to be written is the last that was read.
  let latest = Promise.resolve();
  const keep = () => {
    latest = latest.then(makeOwnIndex).catch(() => {
      // No room: the words stay, found by search and not marked.
    });
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && OWN_WORDS in changes) keep();
  });
  // Another version may write it in another way.
  browser.runtime.onInstalled.addListener(keep);
}

async function makeOwnIndex(): Promise<void> {
  const words = await loadOwnWords();
  // The highest level: whatever is marked, the reader's own words are.
  const terms = words.map(({ id, term, forms }) => ({ id, term, forms, level: 3 as const, isMeantSo: true }));
  if (terms.length === 0) return storeItems({}, [OWN_INDEX]);
  const { plurals, spellings, clues } = encodeTermIndex(terms);
  return storeItems({ [OWN_INDEX]: { version: browser.runtime.getManifest().version, plurals, spellings, clues } });
}
