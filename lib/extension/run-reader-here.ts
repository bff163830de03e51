import { browser } from 'wxt/browser';
import { CARD_SCRIPT, PAGE_SCRIPT } from './tabs.ts';

/**
 * Runs the page script and the card script in this page of the extension: no browser puts content scripts into such a page, and the
 * background cannot bring the card there. The style of the marks is for the page to bring.
 */
export function runReaderHere(): void {
  for (const path of [CARD_SCRIPT, PAGE_SCRIPT] as const) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(path);
    // In this order: the card is there before it is asked for.
    script.async = false;
    document.head.append(script);
  }
}
