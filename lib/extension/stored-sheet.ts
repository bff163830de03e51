import { browser } from 'wxt/browser';
import { loadItems, storeItems } from './stored-items.ts';
import { changeSheet, readSheet } from '../sheet/sheet.ts';
import type { Sheet, SheetAnswer, SheetChange } from '../sheet/sheet.ts';

const KEY = 'sheet';

/** The list of what to ask about, as stored now. */
export async function loadSheet(): Promise<Sheet> {
  return readSheet((await loadItems([KEY]))[KEY]);
}

/** Calls back with the list whenever it changes, until the signal ends it. */
export function watchSheet(onChange: (sheet: Sheet) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) onChange(readSheet(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  // An orphaned script has nothing to take its listener from any more.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener));
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Changes the stored list and tells how it went; what cannot be stored changes nothing. The list is read anew for every change, one
 * after the other. Only the background may call this: were there two writers, each could overwrite what the other has just stored.
 */
export async function writeSheet(change: SheetChange): Promise<SheetAnswer> {
  const mine = turn.then(async () => {
    const sheet = changeSheet(await loadSheet(), change);
    if (sheet === 'full') return 'full';
    await storeItems({ [KEY]: sheet });
    return 'done';
  });
  const answer = mine.catch((): SheetAnswer => 'failed');
  turn = answer;
  return answer;
}
