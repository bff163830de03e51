import type { MessageKey } from '../lib/text/message-key.ts';
import { useSay } from './interface-text.ts';

/** The lists of the glossary page: words A to Z, words by topic, questions by topic. */
export type ListKind = 'letters' | 'topics' | 'questions';

const names: Record<ListKind, MessageKey> = { letters: 'list_letters', topics: 'list_topics', questions: 'list_questions' };

/** Chooses which list is shown. */
export function ListChoice({ shown, onChoose }: { shown: ListKind; onChoose: (list: ListKind) => void }) {
  const say = useSay();
  return (
    <div class="list-choice" role="group" aria-label={say('list_choice')}>
      {(['letters', 'topics', 'questions'] as const).map((list) => (
        <button key={list} type="button" class="list-kind" aria-pressed={shown === list} onClick={() => onChoose(list)}>
          {say(names[list])}
        </button>
      ))}
    </div>
  );
}
