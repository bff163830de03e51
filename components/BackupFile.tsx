import { FileChoice } from './FileChoice.tsx';
import { useSay } from './interface-text.ts';

export interface BackupFileProps {
  /** How much of the browser's room is in use, in bytes, where that is nearly all. */
  nearlyFull?: { used: number; most: number } | undefined;
  onSave: () => void;
  onOpen: (file: File) => void;
}

/** Saves all that the reader has chosen as a file, and opens such a file. */
export function BackupFile({ nearlyFull, onSave, onOpen }: BackupFileProps) {
  const say = useSay();
  const inMegabytes = (bytes: number) =>
    (bytes / 1024 / 1024).toLocaleString(globalThis.navigator?.language ?? 'en', { maximumFractionDigits: 1 });
  return (
    <>
      <p>{say('backup_about')}</p>
      {nearlyFull ? (
        <p class="warning" role="status">
          {say('nearly_full', inMegabytes(nearlyFull.used), inMegabytes(nearlyFull.most))}
        </p>
      ) : null}
      <div>
        <button type="button" class="button" onClick={onSave}>
          {say('backup_save')}
        </button>
      </div>
      <FileChoice label={say('backup_open')} onOpen={onOpen} />
    </>
  );
}
