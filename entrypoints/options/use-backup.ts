import { useEffect, useState } from 'preact/hooks';
import type { ImportFaultProps } from '../../components/ImportFault.tsx';
import { useSay } from '../../components/interface-text.ts';
import { storeWithOwnIndex } from '../../lib/extension/save-own-words.ts';
import { loadItems, storageInUse } from '../../lib/extension/stored-items.ts';
import type { StoredItems } from '../../lib/extension/stored-items.ts';
import { RECENT } from '../../lib/extension/stored-recent.ts';
import { backupOf, itemsOf, readBackup, writeBackup } from '../../lib/settings/backup.ts';
import type { Backup } from '../../lib/settings/backup.ts';
import { backupParts } from '../../lib/settings/backup-parts.ts';
import { afterImport, importChanges } from '../../lib/settings/import-backup.ts';
import type { ImportChange, ImportHow } from '../../lib/settings/import-backup.ts';
import { LARGEST_BACKUP, NEARLY_FULL } from '../../lib/settings/limits.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { saveFile } from './save-file.ts';
import type { Change } from './use-settings.ts';

const SETTINGS = Object.keys(defaultSettings);
const ALL = [...SETTINGS, ...Object.keys(backupParts)];

/** A file that the reader has opened: refused, or waiting to be used. */
export type OpenedFile = { name: string } & (
  | { is: 'refused'; fault: ImportFaultProps['fault'] }
  | { is: 'ready'; file: Backup; changes: Record<ImportHow, ImportChange[]> }
);

/** Saving, opening and using backup files, and the way back to the start. `changed` is anything that changes when something is stored. */
export function useBackup(change: (section: string, change: Change) => Promise<boolean>, changed: unknown) {
  const say = useSay();
  const [opened, setOpened] = useState<OpenedFile>();
  const [nearlyFull, setNearlyFull] = useState<{ used: number; most: number }>();

  useEffect(() => {
    void storageInUse().then((use) => setNearlyFull(use && use.used > use.most * NEARLY_FULL ? use : undefined));
  }, [changed]);

  const save = () => {
    const today = new Date().toISOString().slice(0, 10);
    const name = `plainterm-backup-${today}.json`;
    const store = async () => saveFile(name, writeBackup(backupOf(await loadItems(ALL)), today));
    void change('backup', { store, done: say('backup_saved', name) });
  };

  const open = async (file: File) => {
    const { name } = file;
    const refuse = (fault: ImportFaultProps['fault']) => setOpened({ name, is: 'refused', fault });
    if (file.size > LARGEST_BACKUP) return refuse({ is: 'too-large' });
    // It may be gone, or not be ours to read.
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return refuse({ is: 'unreadable' });
    const read = readBackup(text);
    if (read.is !== 'read') return refuse(read);
    const now = backupOf(await loadItems(ALL));
    const changesOf = (how: ImportHow) => importChanges(now, afterImport(now, read.backup, how));
    setOpened({ name, is: 'ready', file: read.backup, changes: { merge: changesOf('merge'), replace: changesOf('replace') } });
  };

  const use = async (file: Backup, how: ImportHow) => {
    let before: StoredItems = {};
    const store = async () => {
      before = await loadItems(ALL);
      const after = itemsOf(afterImport(backupOf(before), file, how));
      // What a merge leaves out was broken in the store, and stays there.
      await storeWithOwnIndex(after, how === 'replace' ? keysOnlyIn(before, after) : []);
    };
    const isStored = await change('backup', { store, done: say('import_used'), undo: async () => putBack(before, ALL) });
    if (isStored) setOpened(undefined);
  };

  const startAgain = (withOwn: boolean) => {
    const keys = [...(withOwn ? ALL : SETTINGS), RECENT];
    let before: StoredItems = {};
    const store = async () => {
      before = await loadItems(keys);
      await storeWithOwnIndex({}, keys);
    };
    const done = say(withOwn ? 'reset_done_all' : 'reset_done');
    void change('start-again', { store, done, undo: async () => putBack(before, keys) });
  };

  const cancel = () => {
    setOpened(undefined);
    // The button that was pressed is gone.
    document.getElementById('backup-title')?.focus();
  };

  return { opened, nearlyFull, save, open, use, cancel, startAgain };
}

/** Stores again what was stored under some keys, and takes away what was not. */
async function putBack(before: StoredItems, keys: readonly string[]): Promise<void> {
  await storeWithOwnIndex(before, keysOnlyIn(await loadItems(keys), before));
}

function keysOnlyIn(items: StoredItems, others: StoredItems): string[] {
  return Object.keys(items).filter((key) => !(key in others));
}
