import { useState } from 'preact/hooks';
import type { ImportChange, ImportHow, ListKey } from '../lib/settings/import-backup.ts';
import type { MessageKey } from '../lib/text/message-key.ts';
import { choiceNames, optionName } from './choice-names.ts';
import { useSay } from './interface-text.ts';
import type { Say } from './interface-text.ts';

export interface ImportPreviewProps {
  /** The name of the file. */
  name: string;
  changes: Readonly<Record<ImportHow, readonly ImportChange[]>>;
  onUse: (how: ImportHow) => void;
  onCancel: () => void;
}

const hows: Readonly<Record<ImportHow, MessageKey>> = { merge: 'import_merge', replace: 'import_replace' };
const listNames: Readonly<Record<ListKey, MessageKey>> = {
  sites: 'list_sites',
  known: 'known_title',
  notHere: 'list_not_here',
  ownWords: 'list_own_words',
  sheet: 'list_sheet',
};

/** What a backup file would change, added to what there is or in its place, before anything is changed. */
export function ImportPreview({ name, changes, onUse, onCancel }: ImportPreviewProps) {
  const say = useSay();
  const [how, setHow] = useState<ImportHow>('merge');
  const told = changes[how];
  return (
    <div class="import">
      <p role="status">{say('import_ready', name)}</p>
      <fieldset class="choice">
        <legend>{say('import_how')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label class="choice-option" key={one}>
            <input type="radio" name="how" value={one} checked={one === how} onChange={() => setHow(one)} />
            <span>{say(hows[one])}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <h3>{say('import_changes')}</h3>
        <div role="status">
          {told.length === 0 ? <p>{say('import_nothing')}</p> : null}
          <ul class="changes">
            {told.map((change) => (
              <li key={change.key}>{changeText(say, change)}</li>
            ))}
          </ul>
        </div>
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onUse(how)}>
          {say('import_use')}
        </button>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}

function changeText(say: Say, change: ImportChange): string {
  if (change.is === 'choice') {
    const { key, from, to } = change;
    return say('change_choice', say(choiceNames[key].name), optionName(say, key, to), optionName(say, key, from));
  }
  const { key, added, changed, removed } = change;
  const counts = [
    ...(added > 0 ? [say('change_added', added)] : []),
    ...(changed > 0 ? [say('change_changed', changed)] : []),
    ...(removed > 0 ? [say('change_removed', removed)] : []),
  ];
  return say('change_list', say(listNames[key]), counts.join(', '));
}
