import { addRecent, readRecent } from '../settings/recent.ts';
import type { LookedUp } from '../settings/recent.ts';
import { loadItems, storeItems } from './stored-items.ts';

/** Where look-ups are stored. */
export const RECENT = 'recent';

/** One after another: of two look-ups at once one would else be lost. */
let last: Promise<unknown> = Promise.resolve();

/** What the reader has looked up lately, the newest first. */
export async function loadRecent(): Promise<LookedUp[]> {
  return readRecent((await loadItems([RECENT]))[RECENT]);
}

/** Keeps one more look-up; answers all of them. Rejects where the browser cannot store it. */
export async function keepRecent(entry: LookedUp): Promise<LookedUp[]> {
  return inTurn(async () => {
    const recent = addRecent(await loadRecent(), entry);
    await storeItems({ [RECENT]: recent });
    return recent;
  });
}

/** Forgets all look-ups. Rejects where the browser cannot. */
export async function clearRecent(): Promise<void> {
  await inTurn(async () => storeItems({}, [RECENT]));
}

async function inTurn<Answer>(store: () => Promise<Answer>): Promise<Answer> {
  const mine = last.then(store, store);
  last = mine;
  return mine;
}
