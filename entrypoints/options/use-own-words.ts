import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../components/interface-text.ts';
import { makeOwnIndex, saveFewerOwnWords, saveOwnWords } from '../../lib/extension/save-own-words.ts';
import { loadOwnWords, watchOwnWords } from '../../lib/extension/stored-own-words.ts';
import { watchUnmarked } from '../../lib/extension/unmarked-words.ts';
import { withOwnWord, withoutOwnWord } from '../../lib/settings/own-words.ts';
import type { OwnWord } from '../../lib/settings/own-words.ts';
import type { Change } from './use-settings.ts';

/** The reader's own words as stored, and how they are changed, with a way back. What is stored is read right before: another tab may have changed it. */
export function useOwnWords(change: (section: string, change: Change) => Promise<boolean>) {
  const say = useSay();
  const [words, setWords] = useState<readonly OwnWord[]>([]);
  const [areUnmarked, setAreUnmarked] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    watchOwnWords(setWords, end.signal);
    watchUnmarked(setAreUnmarked, end.signal);
    void loadOwnWords().then(setWords);
    return () => end.abort();
  }, []);

  const put = async (word: OwnWord) => saveOwnWords(withOwnWord(await loadOwnWords(), word));
  const take = async ({ id }: OwnWord) => saveFewerOwnWords(withoutOwnWord(await loadOwnWords(), id));

  const save = async (word: OwnWord): Promise<boolean> => {
    const before = words.find(({ id }) => id === word.id);
    const undo = async () => (before ? put(before) : take(word));
    return change('own-words', { store: async () => put(word), done: say('own_saved', word.term), undo });
  };
  const remove = (word: OwnWord): void => {
    void change('own-words', { store: async () => take(word), done: say('own_removed', word.term), undo: async () => put(word) });
  };
  const markAgain = async () => {
    const isDone = await change('own-words', { store: makeOwnIndex, done: say('own_marked') });
    // The button that was pressed is gone.
    if (isDone) document.getElementById('own-words-title')?.focus();
  };
  return { words, areUnmarked, save, remove, markAgain };
}
