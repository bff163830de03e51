import { browser } from 'wxt/browser';
import { isSiteOn, siteOf } from '../settings/site-rules.ts';
import { say } from './interface-text.ts';
import { loadSettings, watchSettings } from './stored-settings.ts';

/**
 * Shows in the toolbar whether words are explained in a tab. The browser drops it at the next navigation, so only a page that is
 * not as the default says (`showDefault`) has to ask for it. `address` is the page's that asks: the tab may have gone on meanwhile.
 */
export async function showState(tabId: number, isOn: boolean, address: string): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (siteOf(url) === siteOf(address)) await show(isOn, { tabId });
}

/** Keeps the default true: what the toolbar shows for a page that does not ask for another state. */
export function keepDefault(): void {
  const showDefault = async () => show(isSiteOn(undefined, await loadSettings()), {});
  watchSettings(() => void showDefault(), new AbortController().signal);
  // Not every browser keeps it through a restart.
  void showDefault();
}

async function show(isOn: boolean, where: { tabId?: number }): Promise<void> {
  const state = isOn ? 'on' : 'off';
  await browser.action.setIcon({
    ...where,
    // From the root: relative paths would be looked for beside the asking script.
    path: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${state}-${size}.png`])),
  });
  await browser.action.setTitle({ ...where, title: say(`action_title_${state}`) });
}
