import { EntryList } from './EntryList.tsx';
import type { ListedEntry } from './EntryList.tsx';
import { sayCount, useSay } from './interface-text.ts';

/** What is known about the words of the page the popup was opened over. */
export type PageState =
  | { is: 'closed' | 'files-off' | 'no-answer' | 'off' | 'reading' | 'unknown' }
  | { is: 'not-granted'; onAllow: () => void }
  | { is: 'read'; words: readonly ListedEntry[]; shown?: string | undefined };

const notes = {
  closed: 'page_closed',
  'files-off': 'page_files_off',
  'no-answer': 'page_no_answer',
  off: 'words_off',
  reading: 'words_reading',
} as const;

export interface PageWordsProps {
  state: PageState;
  onOpen: (entry: ListedEntry) => void;
  /** Shows the next place of a word on the page. */
  onShow: (entry: ListedEntry) => void;
}

/** The words of the page in reading order, or honestly why there are none. */
export function PageWords({ state, onOpen, onShow }: PageWordsProps) {
  const say = useSay();
  if (state.is === 'unknown') return null;
  if (state.is === 'not-granted') {
    return (
      <section>
        <p class="note">{say('page_not_granted')}</p>
        <button type="button" class="button" onClick={state.onAllow}>
          {say('allow')}
        </button>
      </section>
    );
  }
  if (state.is !== 'read') {
    return (
      <p class="note" role="status">
        {say(notes[state.is])}
      </p>
    );
  }
  if (state.words.length === 0) {
    return (
      <p class="note" role="status">
        {say('words_none')}
      </p>
    );
  }
  return (
    <>
      <EntryList
        title={sayCount(say, 'words_count', state.words.length)}
        entries={state.words}
        onOpen={onOpen}
        rowButton={{ text: say('show_me'), labelOf: (name) => say('show_me_label', name), onPress: onShow }}
      />
      <p class="visually-hidden" role="status">
        {state.shown}
      </p>
    </>
  );
}
