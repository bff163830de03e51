import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question, Term } from '../data/schema.ts';

/** One row of data/review.tsv: who wrote and who read an entry, and what they opened. */
export interface ReviewRow {
  id: string;
  /** The start of the SHA-256 of the entry's text, as `textHash` makes it. */
  hash: string;
  writer: string;
  reader: string;
  /** Titles and publishers, joined by "; ", or "none". */
  sources: string;
  changed: string;
}

const file = join(import.meta.dirname, '..', 'data', 'review.tsv');

/** A short name for what an entry says; it changes when a word of definition, answer or "when to get help" does. */
export function textHash(entry: Term | Question): string {
  const text = 'inShort' in entry ? [entry.inShort, entry.more, entry.getHelp ?? ''] : [entry.question, entry.answer, entry.getHelp ?? ''];
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 12);
}

/** Reads data/review.tsv. Throws an Error that names the line where a row has not six columns. */
export function readReviewRows(path = file): ReviewRow[] {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line, at) => {
    const [id, hash, writer, reader, sources, changed, ...rest] = line.split('\t');
    if (
      id === undefined ||
      hash === undefined ||
      writer === undefined ||
      reader === undefined ||
      sources === undefined ||
      changed === undefined ||
      rest.length > 0
    ) {
      throw new Error(`review.tsv line ${at + 2}: must have six columns joined by tabs`);
    }
    return { id, hash, writer, reader, sources, changed };
  });
}

/** What is wrong with the row of an entry, with its mend. */
export interface RowFault {
  entry: string;
  text: string;
}

/** What is wrong with the rows: one is missing, stale, of no entry, or read by its writer. */
export function reviewFaults(entries: readonly (Term | Question)[], rows: readonly ReviewRow[]): RowFault[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = new Set(entries.map(({ id }) => id));
  const faults = rows
    .filter(({ id }) => !known.has(id))
    .map(({ id }): RowFault => ({ entry: id, text: 'review.tsv has a row of no entry: remove the row' }));
  for (const entry of entries) {
    const row = byId.get(entry.id);
    const hash = textHash(entry);
    const tell = (text: string) => faults.push({ entry: entry.id, text });
    if (!row) tell(`review.tsv has no row: have it read by a second person and add one with hash ${hash}`);
    else if (row.hash !== hash) tell(`the text has changed since its row in review.tsv: have it read again and set the hash to ${hash}`);
    else if (row.writer === row.reader) tell(`review.tsv: ${row.reader} also wrote it: have somebody else read it`);
  }
  return faults;
}
