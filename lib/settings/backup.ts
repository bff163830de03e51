import * as v from 'valibot';
import { backupParts } from './backup-parts.ts';
import { BACKUP_VERSION, migrateBackup } from './migrations.ts';
import { readOwnWords } from './own-words.ts';
import { readSettings } from './settings.ts';
import { chosenSchema } from './settings-schema.ts';

/** What tells a backup of ours from other JSON files. */
const FORMAT = 'plainterm-backup';

const { ownWords, sheet } = backupParts;
const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(BACKUP_VERSION),
  /** When it was made, for people. */
  made: v.optional(v.string()),
  settings: chosenSchema,
  ownWords: v.optional(ownWords.schema),
  sheet: v.optional(sheet.schema),
});

/** All that a reader has chosen, written and collected. What is missing was never touched. */
export type Backup = Pick<v.InferOutput<typeof fileSchema>, 'settings' | 'ownWords' | 'sheet'>;

/** Why a file cannot be used, told for people. `place` is the way to it, as in "settings.known.3". */
export type BackupFault =
  | { is: 'not-json'; why: string }
  | { is: 'not-backup' }
  | { is: 'newer' }
  | { is: 'unknown'; place: string }
  | { is: 'missing'; place: string }
  | { is: 'wrong'; place: string; found: string; wanted: string };

/** The text of a backup file, in lines that people can read. `made` is the time in words. */
export function writeBackup({ settings, ...parts }: Backup, made: string): string {
  return `${JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, made, settings, ...parts }, undefined, 2)}\n`;
}

/** Reads the text of a backup file of this version or an older one. It is whole and sound, or the first fault is told. */
export function readBackup(text: string): { is: 'read'; backup: Backup } | BackupFault {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { is: 'not-json', why: error instanceof Error ? error.message : String(error) };
  }
  const head = v.safeParse(v.looseObject({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) }), file);
  if (!head.success) return { is: 'not-backup' };
  if (head.output.version > BACKUP_VERSION) return { is: 'newer' };
  const read = v.safeParse(fileSchema, migrateBackup(head.output, head.output.version), { abortEarly: true });
  if (!read.success) return faultOf(read.issues[0]);
  const { settings, ownWords: words, sheet: list } = read.output;
  return { is: 'read', backup: { settings, ...(words && { ownWords: words }), ...(list && { sheet: list }) } };
}

function faultOf(issue: v.BaseIssue<unknown>): BackupFault {
  const place = v.getDotPath(issue) ?? '';
  if (issue.expected === 'never') return { is: 'unknown', place };
  if (issue.received === 'undefined') return { is: 'missing', place };
  return { is: 'wrong', place, found: issue.received, wanted: issue.expected ?? 'Object' };
}

/** All that is stored, as a backup holds it; what is broken there is left out. */
export function backupOf(stored: Readonly<Record<string, unknown>>): Backup {
  const whole = Object.entries(readSettings(stored)).filter(([key]) => key in stored);
  const backup: Backup = { settings: v.parse(chosenSchema, Object.fromEntries(whole)) };
  const words = stored['ownWords'];
  const list = v.safeParse(sheet.schema, stored['sheet']);
  return { ...backup, ...(Array.isArray(words) && { ownWords: readOwnWords(words) }), ...(list.success && { sheet: list.output }) };
}

/** A backup as it is stored: each setting and each list under its own key. */
export function itemsOf({ settings, ...parts }: Backup): Record<string, unknown> {
  return { ...settings, ...parts };
}
