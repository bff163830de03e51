import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of the interface in the browser's language, with its places filled in. */
export function say(key: MessageKey, ...fill: (string | number)[]): string {
  return browser.i18n.getMessage(key, fill.map(String));
}
