import { loadOwnIndex, OWN_INDEX } from './own-index.ts';
import { ownIndexOf } from './own-index-of.ts';
import { storeItems } from './stored-items.ts';
import type { StoredItems } from './stored-items.ts';
import { loadOwnWords, OWN_WORDS } from './stored-own-words.ts';
import { readOwnWords } from '../settings/own-words.ts';
import type { OwnWord } from '../settings/own-words.ts';

/** Stores all of the reader's own words. Rejects where the browser cannot store them; what was stored before stays. */
export async function saveOwnWords(words: readonly OwnWord[]): Promise<void> {
  await storeWithOwnIndex({ [OWN_WORDS]: words });
}

/**
 * Stores what is left of the reader's own words after some were removed, and rejects as `saveOwnWords` does. Where the words are not
 * marked for want of room, removing some is what makes room: then it does not wait for an index of the others to fit.
 */
export async function saveFewerOwnWords(words: readonly OwnWord[]): Promise<void> {
  try {
    await saveOwnWords(words);
  } catch (error) {
    if (await loadOwnIndex()) throw error;
    await storeItems({ [OWN_WORDS]: words }, [OWN_INDEX]);
  }
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

/** Makes the index of the stored own words anew. Rejects where the browser cannot store it; what was stored before stays. */
export async function makeOwnIndex(): Promise<void> {
  const index = ownIndexOf(await loadOwnWords());
  return index ? storeItems({ [OWN_INDEX]: index }) : storeItems({}, [OWN_INDEX]);
}
