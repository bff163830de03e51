import { browser } from 'wxt/browser';
import { askToChangeSheet } from '../../lib/extension/messages.ts';
import { loadSheet, watchSheet } from '../../lib/extension/stored-sheet.ts';
import { keyOf } from '../../lib/sheet/sheet.ts';
import type { Sheet, SheetAnswer, SheetLine } from '../../lib/sheet/sheet.ts';

/** The list of what to ask about, as far as a card has to do with it. */
export interface CardSheet {
  readonly onSheet: ReadonlySet<string>;
  /** What came of the last press. */
  readonly sheetAnswer: { key: string; answer: SheetAnswer } | undefined;
  readonly isPrivate: boolean;
  /** Reads the list anew and forgets what was said: a card opens. */
  open(): Promise<void>;
  toggle(line: SheetLine): Promise<void>;
}

/** Knows what is on the list while the frame lives, and has the background change it. `onChange` is called when another window did. */
export function createCardSheet(onChange: () => void): CardSheet {
  let onSheet: ReadonlySet<string> = new Set();
  let sheetAnswer: CardSheet['sheetAnswer'];
  const read = (sheet: Sheet) => {
    onSheet = new Set(sheet.map(keyOf));
  };
  const load = async () => loadSheet().then(read, () => {});
  watchSheet((sheet) => {
    read(sheet);
    onChange();
  }, new AbortController().signal);

  return {
    get onSheet() {
      return onSheet;
    },
    get sheetAnswer() {
      return sheetAnswer;
    },
    isPrivate: browser.extension.inIncognitoContext,
    async open() {
      sheetAnswer = undefined;
      await load();
    },
    async toggle(line) {
      const key = keyOf(line);
      const answer = await askToChangeSheet(onSheet.has(key) ? { do: 'remove', key } : { do: 'add', line });
      sheetAnswer = { key, answer };
      await load();
      onChange();
    },
  };
}
