import { MOST_LINES } from './limits.ts';
import { mergeNote } from './merge-note.ts';

/** One line of the list of what to ask about: a word, a question of the glossary, or a question of the reader's own. */
export interface SheetLine {
  is: 'term' | 'question' | 'own';
  /** Of the term or question; what the reader wrote has one of its own. */
  id: string;
  /** The word or question as it was when it was put here: the line stays readable where its entry is gone. */
  text: string;
  /** What the reader wrote to it, or nothing. */
  note: string;
}

/** What the reader wants to ask about, in the reader's order. No two lines have the same key. */
export type Sheet = readonly SheetLine[];

/** One thing that the reader does to the list. Lines are named by their keys, so that it means the same after another window's change. */
export type SheetChange =
  | { do: 'add'; line: SheetLine }
  | { do: 'remove'; key: string }
  /** One place up (-1) or down (1). */
  | { do: 'move'; key: string; by: -1 | 1 }
  /** `was` is what the window showed before: another may have written to the same note meanwhile. */
  | { do: 'note'; key: string; note: string; was: string }
  | { do: 'empty' }
  /** Takes back a removal: each line comes to where it stood (from 0). */
  | { do: 'put-back'; lines: { at: number; line: SheetLine }[] };

/** How a change went. */
export type SheetAnswer = 'done' | 'full' | 'failed';

/** What tells a line from all others. */
export function keyOf({ is, id }: Pick<SheetLine, 'is' | 'id'>): string {
  return `${is} ${id}`;
}

/**
 * The list after a change, or `full` where a line more would be too many. A change to a line that is gone changes nothing, and a
 * line that is there already is not added again. Undo is never refused.
 */
export function changeSheet(sheet: Sheet, change: SheetChange): Sheet | 'full' {
  switch (change.do) {
    case 'add':
      if (has(sheet, change.line)) return sheet;
      return sheet.length < MOST_LINES ? [...sheet, change.line] : 'full';
    case 'remove':
      return sheet.filter((line) => keyOf(line) !== change.key);
    case 'move':
      return moved(sheet, change.key, change.by);
    case 'note':
      return sheet.map((line) => (keyOf(line) === change.key ? { ...line, note: mergeNote(change.was, change.note, line.note) } : line));
    case 'empty':
      return [];
    case 'put-back':
      return change.lines.toSorted((a, b) => a.at - b.at).reduce(putBack, sheet);
  }
}

/** Makes a list of whatever was stored: lines that are broken or there twice are left out, the rest is kept. */
export function readSheet(stored: unknown): SheetLine[] {
  if (!Array.isArray(stored)) return [];
  const lines = new Map<string, SheetLine>();
  for (const raw of stored) {
    const line = readLine(raw);
    if (line && !lines.has(keyOf(line))) lines.set(keyOf(line), line);
  }
  return [...lines.values()];
}

function readLine(raw: unknown): SheetLine | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { is, id, text, note } = raw as Partial<Record<keyof SheetLine, unknown>>;
  if (is !== 'term' && is !== 'question' && is !== 'own') return undefined;
  if (typeof id !== 'string' || id.length === 0 || typeof text !== 'string' || text.trim().length === 0) return undefined;
  return { is, id, text, note: typeof note === 'string' ? note : '' };
}

function has(sheet: Sheet, line: SheetLine): boolean {
  return sheet.some((one) => keyOf(one) === keyOf(line));
}

function moved(sheet: Sheet, key: string, by: number): Sheet {
  const from = sheet.findIndex((line) => keyOf(line) === key);
  const to = from + by;
  const line = sheet[from];
  if (!line || to < 0 || to >= sheet.length) return sheet;
  return sheet.toSpliced(from, 1).toSpliced(to, 0, line);
}

/** What was put on the list again meanwhile stays where it is; where it has no note, it gets its old one. */
function putBack(sheet: Sheet, { at, line }: { at: number; line: SheetLine }): Sheet {
  if (!has(sheet, line)) return sheet.toSpliced(at, 0, line);
  return sheet.map((one) => (keyOf(one) === keyOf(line) && one.note === '' ? { ...one, note: line.note } : one));
}
