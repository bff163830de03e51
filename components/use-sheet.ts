import { useEffect, useRef, useState } from 'preact/hooks';
import { changeSheet, keyOf } from '../lib/sheet/sheet.ts';
import type { Sheet, SheetAnswer, SheetChange } from '../lib/sheet/sheet.ts';

/** Where the list of what to ask about is kept. */
export interface SheetStore {
  load: () => Promise<Sheet>;
  watch: (onChange: (sheet: Sheet) => void, signal: AbortSignal) => void;
  change: (change: SheetChange) => Promise<SheetAnswer>;
  isPrivate: boolean;
}

/** The list as a screen shows it. */
export interface SheetInHand {
  sheet: Sheet;
  /** How the last change went, if there was one. */
  answer: SheetAnswer | undefined;
  /** Notes that are on the screen but could not be stored, by the key of their line. */
  unsaved: ReadonlyMap<string, string>;
  isPrivate: boolean;
  /** Shows a change at once and has it stored. */
  change: (change: SheetChange) => Promise<SheetAnswer>;
  /** Stores unsaved notes, if the browser can now. */
  saveAgain: () => void;
}

/**
 * Keeps the list on the screen in step with the stored one, which other windows may change too. What the reader types is never
 * replaced by what was stored a moment before, and stays where it could not be stored.
 */
export function useSheet(store: SheetStore): SheetInHand {
  const [sheet, setSheet] = useState<Sheet>([]);
  const [answer, setAnswer] = useState<SheetAnswer>();
  const [unsaved, setUnsaved] = useState<ReadonlyMap<string, string>>(new Map());
  const latest = useRef({ sheet, unsaved, waiting: 0 });

  const show = (next: Sheet) => {
    latest.current.sheet = next;
    setSheet(next);
  };
  const keepUnsaved = (next: ReadonlyMap<string, string>) => {
    latest.current.unsaved = next;
    setUnsaved(next);
  };
  const showStored = (stored: Sheet) => {
    // What was sent and is not answered yet is newer.
    if (latest.current.waiting > 0) return;
    show(stored.map((line) => ({ ...line, note: latest.current.unsaved.get(keyOf(line)) ?? line.note })));
  };
  const loadStored = async () => store.load().then(showStored, () => {});

  useEffect(() => {
    const end = new AbortController();
    store.watch(showStored, end.signal);
    void loadStored();
    return () => end.abort();
  }, []);

  const change = async (next: SheetChange): Promise<SheetAnswer> => {
    const changed = changeSheet(latest.current.sheet, next);
    if (changed !== 'full') show(changed);
    latest.current.waiting += 1;
    const told = await store.change(next);
    latest.current.waiting -= 1;
    setAnswer(told);
    if (next.do === 'note') {
      const left = new Map(latest.current.unsaved);
      if (told === 'done') left.delete(next.key);
      else left.set(next.key, next.note);
      keepUnsaved(left);
    }
    await loadStored();
    return told;
  };

  return {
    sheet,
    answer,
    unsaved,
    isPrivate: store.isPrivate,
    change,
    saveAgain: () => {
      for (const [key, note] of latest.current.unsaved) void change({ do: 'note', key, note, was: note });
    },
  };
}
