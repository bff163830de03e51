import { browser } from 'wxt/browser';
import { loadOwnIndex } from './own-index.ts';
import { makeOwnIndex } from './save-own-words.ts';
import { OWN_WORDS } from './stored-own-words.ts';

/**
 * Keeps the index of the reader's own words as the words are, whoever stores them. In the background: pages only read it, for the code
 * that makes it is too large to be in each of them. What stores words with their index (`storeWithOwnIndex`) leaves nothing to do here;
 * this makes it anew for another version, which may write it in another way.
 */
export function keepOwnIndex(): void {
  // One after the other, so that the last to be written is the last that was read.
  let latest = Promise.resolve();
  const keep = () => {
    latest = latest.then(makeOwnIndex).catch(() => {
      // No room: the words stay, found by search and not marked. `watchUnmarked` tells the reader so.
    });
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && OWN_WORDS in changes) keep();
  });
  browser.runtime.onInstalled.addListener(keep);
  // What found no room then may find it now.
  browser.runtime.onStartup.addListener(() => {
    void loadOwnIndex().then((index) => index ?? keep());
  });
}
