import { useState } from 'preact/hooks';
import { useSay } from '../../components/interface-text.ts';
import type { OpenedWords } from '../../components/OwnWordsFile.tsx';
import { saveOwnWords } from '../../lib/extension/save-own-words.ts';
import { loadOwnWords } from '../../lib/extension/stored-own-words.ts';
import { addWords, readWordsFile, writeWordsFile } from '../../lib/settings/import-own-words.ts';
import type { FileWord } from '../../lib/settings/import-own-words.ts';
import { LARGEST_BACKUP, MOST_OWN_WORDS } from '../../lib/settings/limits.ts';
import type { OwnWord } from '../../lib/settings/own-words.ts';
import { sampleWords } from '../../lib/settings/sample-words.ts';
import { saveFile } from './save-file.ts';
import type { Change } from './use-settings.ts';

/** Saving own words as a file, and taking words from one. */
export function useWordsFile(change: (section: string, change: Change) => Promise<boolean>) {
  const say = useSay();
  const [opened, setOpened] = useState<OpenedWords>();
  const [file, setFile] = useState<readonly FileWord[]>([]);

  const give = (name: string, words: () => Promise<readonly OwnWord[]>): void => {
    const store = async () => saveFile(name, writeWordsFile(await words()));
    void change('own-words', { store, done: say('own_file_made', name) });
  };

  const open = async (chosen: File) => {
    const { name } = chosen;
    const refuse = (fault: (OpenedWords & { is: 'refused' })['fault']) => setOpened({ name, is: 'refused', fault });
    if (chosen.size > LARGEST_BACKUP) return refuse({ is: 'too-large' });
    // It may be gone, or not be ours to read.
    const text = await chosen.text().catch(() => undefined);
    if (text === undefined) return refuse({ is: 'unreadable' });
    const read = readWordsFile(text);
    if (read.is !== 'read') return refuse(read);
    const { words, added, changed } = addWords(await loadOwnWords(), read.words);
    if (words.length > MOST_OWN_WORDS) return refuse({ is: 'too-many', count: words.length });
    setFile(read.words);
    setOpened({ name, is: 'ready', added, changed });
  };

  const use = async () => {
    let before: readonly OwnWord[] = [];
    const store = async () => {
      before = await loadOwnWords();
      await saveOwnWords(addWords(before, file).words);
    };
    const isStored = await change('own-words', { store, done: say('own_imported'), undo: async () => saveOwnWords(before) });
    if (isStored) setOpened(undefined);
  };

  const cancel = () => {
    setOpened(undefined);
    // The button that was pressed is gone.
    document.getElementById('own-files-title')?.focus();
  };

  return {
    opened,
    save: () => give('plainterm-words.json', loadOwnWords),
    saveSample: () => give('plainterm-words-sample.json', async () => sampleWords),
    open,
    use,
    cancel,
  };
}
