import { OWN_INDEX } from './own-index.ts';
import { ownIndexOf } from './own-index-of.ts';
import { storeItems } from './stored-items.ts';
import type { StoredItems } from './stored-items.ts';
import { OWN_WORDS } from './stored-own-words.ts';
import { readOwnWords } from '../settings/own-words.ts';
import type { OwnWord } from '../settings/own-words.ts';

/** Stores all of the reader's own words. Rejects where the browser cannot store them; what was stored before stays. */
export async function saveOwnWords(words: readonly OwnWord[]): Promise<void> {
  await storeWithOwnIndex({ [OWN_WORDS]: words });
}

/**
 * Stores items as `storeItems` does, and with own words among them the index that pages need of them, all or none. Were the index left
 * to the background, words could find room without it: they would be stored and never marked, and nothing would say so.
 */
export async function storeWithOwnIndex(items: StoredItems, gone: readonly string[] = []): Promise<void> {
  if (!(OWN_WORDS in items) && !gone.includes(OWN_WORDS)) return storeItems(items, gone);
  const index = ownIndexOf(readOwnWords(items[OWN_WORDS]));
  return index ? storeItems({ ...items, [OWN_INDEX]: index }, gone) : storeItems(items, [...gone, OWN_INDEX]);
}
