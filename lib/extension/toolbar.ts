import { browser } from 'wxt/browser';
import { say } from './interface-text.ts';

/**
 * Shows in the toolbar whether words are explained in a tab. The browser drops it at the next navigation, and the default
 * means on, so only a page whose site is off has to ask for it.
 */
export async function showState(tabId: number, isOn: boolean): Promise<void> {
  const state = isOn ? 'on' : 'off';
  await browser.action.setIcon({
    tabId,
    // From the root: relative paths would be looked for beside the asking script.
    path: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${state}-${size}.png`])),
  });
  await browser.action.setTitle({ tabId, title: say(`action_title_${state}`) });
}
