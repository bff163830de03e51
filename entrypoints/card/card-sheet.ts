import { browser } from 'wxt/browser';
import type { SheetPress } from '../../components/SheetButton.tsx';
import { askToChangeSheet } from '../../lib/extension/messages.ts';
import { loadSheet, watchSheet } from '../../lib/extension/stored-sheet.ts';
import { keyOf } from '../../lib/sheet/sheet.ts';
import type { Sheet, SheetLine } from '../../lib/sheet/sheet.ts';

/** The list of what to ask about, as far as a card has to do with it. */
export interface CardSheet {
  readonly onSheet: ReadonlySet<string>;
  /** What came of the last press. */
  readonly sheetPress: ({ key: string } & SheetPress) | undefined;
  readonly isPrivate: boolean;
  /** Reads the list anew and forgets what was said: a card opens. */
  open(): Promise<void>;
  toggle(line: SheetLine): Promise<void>;
}

/** Knows what is on the list while the frame lives, and has the background change it. `onChange` is called when another window did. */
export function createCardSheet(onChange: () => void): CardSheet {
  let onSheet: ReadonlySet<string> = new Set();
  let sheetPress: CardSheet['sheetPress'];
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
    get sheetPress() {
      return sheetPress;
    },
    isPrivate: browser.extension.inIncognitoContext,
    async open() {
      sheetPress = undefined;
      await load();
    },
    async toggle(line) {
      const key = keyOf(line);
      const wasOn = onSheet.has(key);
      const answer = await askToChangeSheet(wasOn ? { do: 'remove', key } : { do: 'add', line });
      sheetPress = { key, answer, wasOn };
      await load();
      onChange();
    },
  };
}
