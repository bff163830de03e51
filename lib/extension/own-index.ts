import { browser } from 'wxt/browser';
import type { SmallIndex } from '../matching/term-index.ts';
import { loadItems } from './stored-items.ts';

/** Where the index of the reader's own words is stored, by which version of the extension it was made. */
export const OWN_INDEX = 'ownIndex';

/** The index of the reader's own words as stored now; undefined where there are none, or another version has made it. */
export async function loadOwnIndex(): Promise<SmallIndex | undefined> {
  const { [OWN_INDEX]: stored } = await loadItems([OWN_INDEX]);
  return isOfThisVersion(stored) ? stored : undefined;
}

/** Only the background writes it, so it is whole. */
function isOfThisVersion(stored: unknown): stored is SmallIndex {
  return typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === browser.runtime.getManifest().version;
}

/** Calls back when it has changed, until the signal ends it. */
export function watchOwnIndex(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && OWN_INDEX in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
