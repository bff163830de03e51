import type { BackupFault } from '../lib/settings/backup.ts';
import { LARGEST_BACKUP } from '../lib/settings/limits.ts';
import { useSay } from './interface-text.ts';
import type { Say } from './interface-text.ts';

export interface ImportFaultProps {
  name: string;
  fault: BackupFault | { is: 'too-large' } | { is: 'unreadable' };
}

/** Why a file was refused, where in it, and what to do. */
export function ImportFault({ name, fault }: ImportFaultProps) {
  const say = useSay();
  return (
    <p class="warning" role="alert">
      {say('import_refused', name)} {reasonText(say, fault)}
    </p>
  );
}

function reasonText(say: Say, fault: ImportFaultProps['fault']): string {
  switch (fault.is) {
    case 'too-large':
      return say('fault_too_large', LARGEST_BACKUP / 1024 / 1024);
    case 'unreadable':
      return say('fault_unreadable');
    case 'not-json':
      return say('fault_not_json', fault.why);
    case 'not-backup':
      return say('fault_not_backup');
    case 'newer':
      return say('fault_newer');
    case 'unknown':
      return say('fault_unknown', fault.place);
    case 'missing':
      return say('fault_missing', fault.place);
    case 'wrong':
      return say('fault_wrong', fault.place, inWords(say, fault.found), inWords(say, fault.wanted));
  }
}

/** What stands in a file, or should: kinds in words, values as they are written there. */
function inWords(say: Say, told: string): string {
  if (told === 'string') return say('kind_text');
  if (told === 'Array') return say('kind_list');
  if (told === 'Object') return say('kind_group');
  return told.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ');
}
