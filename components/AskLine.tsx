import { LONGEST_NOTE } from '../lib/sheet/limits.ts';
import type { SheetLine } from '../lib/sheet/sheet.ts';
import { useSay } from './interface-text.ts';

export interface AskLineProps {
  line: SheetLine;
  /** From 0. */
  at: number;
  count: number;
  /** What the word means; nothing for a question, or where the entry is gone. */
  inShort: string | undefined;
  /** Does the glossary still have the entry? */
  hasEntry: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onNote: (note: string) => void;
}

/** One line of the list of what to ask about, with the reader's note and what can be done with it. */
export function AskLine({ line, at, count, inShort, hasEntry, onMove, onRemove, onNote }: AskLineProps) {
  const say = useSay();
  const { id, text, note } = line;
  return (
    <li class="ask-line">
      <p class="ask-name">{hasEntry ? <a href={`#${id}`}>{text}</a> : text}</p>
      {inShort === undefined ? null : <p>{inShort}</p>}
      {/* Paper shows the whole note; a field would show as much as fits. */}
      {note.trim().length > 0 ? <p class="print-only ask-note">{say('my_note', note.trim())}</p> : null}
      <label class="ask-field no-print">
        <span aria-hidden="true">{say('note_label')}</span>
        <textarea
          aria-label={say('note_label_of', text)}
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={(event) => onNote(event.currentTarget.value)}
        />
      </label>
      <div class="entry-row no-print">
        {/* Not `disabled`: at the end of its way the button would lose the focus. */}
        <button
          type="button"
          class="link"

          aria-disabled={at === 0}
          aria-label={say('move_up_of', text)}
          onClick={() => onMove(-1)}
        >
          {say('move_up')}
        </button>
        <button
          type="button"
          class="link"

          aria-disabled={at === count - 1}
          aria-label={say('move_down_of', text)}
          onClick={() => onMove(1)}
        >
          {say('move_down')}
        </button>
        <button type="button" class="link" data-does="remove" aria-label={say('remove_of', text)} onClick={onRemove}>
          {say('remove')}
        </button>
      </div>
    </li>
  );
}
