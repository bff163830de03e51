import type { WordsFileFault } from '../lib/settings/import-own-words.ts';
import { LARGEST_BACKUP, MOST_OWN_WORDS } from '../lib/settings/limits.ts';
import { FileChoice } from './FileChoice.tsx';
import { useSay } from './interface-text.ts';
import type { Say } from './interface-text.ts';
import { wordFaultText } from './word-fault-text.ts';

/** A file of words that was opened: refused, or waiting to be taken. */
export type OpenedWords = { name: string } & (
  | { is: 'refused'; fault: WordsFileFault | { is: 'too-large' } | { is: 'unreadable' } | { is: 'too-many'; count: number } }
  | { is: 'ready'; added: readonly string[]; changed: readonly string[] }
);

export interface OwnWordsFileProps {
  /** Are there words to save? */
  hasWords: boolean;
  opened: OpenedWords | undefined;
  onExport: () => void;
  onTemplate: () => void;
  onOpen: (file: File) => void;
  onUse: () => void;
  onCancel: () => void;
}

/** More faults than these are counted: whoever mends a file does so step by step. */
const MOST_TOLD = 10;

/** Saves own words as a file, and takes words from one, told before anything is changed. */
export function OwnWordsFile({ hasWords, opened, onExport, onTemplate, onOpen, onUse, onCancel }: OwnWordsFileProps) {
  const say = useSay();
  return (
    <div class="own-files">
      <h3 id="own-files-title" tabIndex={-1}>
        {say('own_files')}
      </h3>
      <p>{say('own_files_about')}</p>
      <div class="buttons">
        {hasWords ? (
          <button type="button" class="quiet-button" onClick={onExport}>
            {say('own_export')}
          </button>
        ) : null}
        <button type="button" class="quiet-button" onClick={onTemplate}>
          {say('own_template')}
        </button>
      </div>
      <FileChoice label={say('own_import')} onOpen={onOpen} />
      {opened?.is === 'refused' ? <Refused {...opened} /> : null}
      {opened?.is === 'ready' ? (
        <div class="import">
          <div role="status">
            <p>{say('import_ready', opened.name)}</p>
            <ul class="changes">
              {opened.added.length > 0 ? <li>{say('own_import_added', opened.added.join(', '))}</li> : null}
              {opened.changed.length > 0 ? <li>{say('own_import_changed', opened.changed.join(', '))}</li> : null}
              {opened.added.length + opened.changed.length === 0 ? <li>{say('own_import_nothing')}</li> : null}
            </ul>
          </div>
          <div class="buttons">
            <button type="button" class="button" onClick={onUse}>
              {say('own_import_use')}
            </button>
            <button type="button" class="quiet-button" onClick={onCancel}>
              {say('cancel')}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

function Refused({ name, fault }: OpenedWords & { is: 'refused' }) {
  const say = useSay();
  const told = faultTexts(say, fault);
  return (
    <div class="warning" role="alert">
      <p>{say('import_refused', name)}</p>
      <ul class="changes">
        {told.slice(0, MOST_TOLD).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {told.length > MOST_TOLD ? <p>{say('own_fault_others', told.length - MOST_TOLD)}</p> : null}
      <p>{say('own_fault_mend')}</p>
    </div>
  );
}

function faultTexts(say: Say, fault: (OpenedWords & { is: 'refused' })['fault']): string[] {
  switch (fault.is) {
    case 'too-large':
      return [say('fault_too_large', LARGEST_BACKUP / 1024 / 1024)];
    case 'unreadable':
      return [say('fault_unreadable')];
    case 'not-json':
      return [say('fault_not_json', fault.why)];
    case 'no-list':
      return [say('own_fault_no_list')];
    case 'too-many':
      return [say('own_fault_too_many', fault.count, MOST_OWN_WORDS)];
    case 'words':
      return fault.faults.map(({ at, name, fault: one }) => {
        const text = one.field.length > 0 ? say('word_fault_field', one.field, wordFaultText(say, one)) : wordFaultText(say, one);
        return name.length > 0 ? say('own_fault_word', at, name, text) : say('own_fault_word_at', at, text);
      });
  }
}
