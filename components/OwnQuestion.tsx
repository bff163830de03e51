import { useState } from 'preact/hooks';
import { LONGEST_QUESTION } from '../lib/sheet/limits.ts';
import { useSay } from './interface-text.ts';

/** Where the reader writes a question of their own. `onAdd` tells whether it was stored: if not, it stays in the field. */
export function OwnQuestion({ onAdd }: { onAdd: (question: string) => Promise<boolean> }) {
  const say = useSay();
  const [text, setText] = useState('');
  const add = async () => {
    const question = text.replaceAll(/\s+/g, ' ').trim();
    if (question.length > 0 && (await onAdd(question))) setText('');
  };
  return (
    <form
      class="own-question no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="ask-field">
        <span>{say('own_question')}</span>
        <input
          class="field"
          type="text"
          value={text}
          maxLength={LONGEST_QUESTION}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {say('own_question_add')}
      </button>
    </form>
  );
}
