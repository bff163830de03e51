import { browser } from 'wxt/browser';

/** What stands in the browser's storage, by key. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** The items of these keys that are stored now. */
export async function loadItems(keys: readonly string[]): Promise<StoredItems> {
  return browser.storage.local.get([...keys]);
}

/**
 * Stores items, all or none, and then takes away the keys of `gone`. The one way in which anything is stored, so that every failure is
 * told: it rejects where the browser cannot store it, and what was stored before stays.
 */
export async function storeItems(items: StoredItems, gone: readonly string[] = []): Promise<void> {
  const { local } = browser.storage;
  try {
    await local.set({ ...items });
  } catch (error) {
    if (isNoRoom(error)) throw error;
    // Where there was no room for what a page stored, Firefox refuses what it stores next too, whatever that is.
    await local.set({ ...items });
  }
  if (gone.length > 0) await local.remove([...gone]);
}

/** Did storing fail because there is no room left? Both browsers name their quota then. */
export function isNoRoom(error: unknown): boolean {
  return /quota/i.test(String(error));
}

/** How much of the storage is in use, in bytes. Undefined where the browser tells no limit. */
export async function storageInUse(): Promise<{ used: number; most: number } | undefined> {
  const { local } = browser.storage;
  // Not every browser has them.
  if (!('getBytesInUse' in local) || !('QUOTA_BYTES' in local)) return undefined;
  return { used: await local.getBytesInUse(null), most: local.QUOTA_BYTES };
}
