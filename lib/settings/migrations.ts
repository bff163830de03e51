/** The version of backup files that is written now. A change of their shape makes it one more, with a step and a sample of the old one. */
export const BACKUP_VERSION = 2;

export type BackupFile = Readonly<Record<string, unknown>>;

/** Steps from a version to the next one. They are pure, look at nothing they need not change, and pass on what is broken as it is. */
const steps: Readonly<Record<number, (file: BackupFile) => BackupFile>> = {
  // Version 1 held settings only, in a shape that is still read. Version 2 adds settings, own words and the list of what to ask about.
  1: (file) => file,
};

/** A backup file of an older version as it would have been written by this one. A file of this version comes back as it is. */
export function migrateBackup(file: BackupFile, version: number): BackupFile {
  let migrated = file;
  for (let from = version; from < BACKUP_VERSION; from += 1) migrated = steps[from]?.(migrated) ?? migrated;
  return { ...migrated, version: BACKUP_VERSION };
}
