import { browser } from 'wxt/browser';
import type { MessageKey } from '../text/message-key.ts';

/** A text of the interface in the browser's language, with its places filled in. */
export function say(key: MessageKey, ...fill: (string | number)[]): string {
  return browser.i18n.getMessage(key, fill.map(String));
}
