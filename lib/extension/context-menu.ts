import { browser } from 'wxt/browser';
import { tellFrames } from './commands.ts';
import { say } from './interface-text.ts';
import { WELCOME } from './tabs.ts';

const EXPLAIN = 'explain-selection';

/** Puts "Explain" into the menu of a selection. Browsers keep menus through the sleep of the background, not always a restart. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: EXPLAIN,
    title: say('menu_explain'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*', browser.runtime.getURL(WELCOME)],
  });
}

/** Has the frame in which the menu was used explain its selection. */
export function obeyMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId !== EXPLAIN || selectionText === undefined) return;
    void tellFrames(tab?.id, { kind: EXPLAIN, text: selectionText }, frameId ?? 0);
  });
}
