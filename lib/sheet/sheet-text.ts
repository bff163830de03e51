import type { Sheet, SheetLine } from './sheet.ts';

export interface SheetWords {
  /** Stands above the list. */
  title: string;
  /** What there is to say about a line in short, if anything. */
  inShort: (line: SheetLine) => string | undefined;
  /** Puts a note into words: "My note: ...". */
  note: (note: string) => string;
}

/** The list as plain text for a message or a document: numbered, what a word means below it, then the note. */
export function sheetAsText(sheet: Sheet, { title, inShort, note }: SheetWords): string {
  const lines = sheet.map((line, at) => {
    const number = `${at + 1}. `;
    const below = [inShort(line), line.note.trim().length > 0 ? note(line.note.trim()) : undefined];
    const indent = ' '.repeat(number.length);
    const rows = below.flatMap((text) => text?.split('\n').map((row) => indent + row) ?? []);
    return [number + line.text, ...rows].join('\n');
  });
  return `${[title, ...lines].join('\n\n')}\n`;
}
