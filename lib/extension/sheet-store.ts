import { browser } from 'wxt/browser';
import { askToChangeSheet } from './messages.ts';
import { loadSheet, watchSheet } from './stored-sheet.ts';

/** The list of what to ask about, for the extension's own pages. */
export const sheetStore = {
  load: loadSheet,
  watch: watchSheet,
  change: askToChangeSheet,
  isPrivate: browser.extension.inIncognitoContext,
};
