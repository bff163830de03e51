import type { HiddenWord } from '../../components/HiddenWords.tsx';
import { sayCount, useSay } from '../../components/interface-text.ts';
import { loadSettings, saveSettings } from '../../lib/extension/stored-settings.ts';
import { hideWords, showWords } from '../../lib/settings/hidden-words.ts';
import type { Hidden } from '../../lib/settings/hidden-words.ts';
import type { Change } from './use-settings.ts';

/** Takes words in again that the reader has taken out, with a way back. What is stored is read right before: a card may have changed it. */
export function useHiddenWords(change: (section: string, change: Change) => Promise<boolean>) {
  const say = useSay();
  return (words: readonly HiddenWord[], where: Hidden): void => {
    const ids = words.map(({ id }) => id);
    const [first] = words;
    void change('hidden-words', {
      store: async () => saveSettings(showWords(await loadSettings(), ids, where)),
      done: words.length === 1 && first ? say('marked_again', first.name) : sayCount(say, 'marked_again_count', words.length),
      undo: async () => saveSettings(hideWords(await loadSettings(), ids, where)),
    });
  };
}
