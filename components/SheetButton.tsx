import { MOST_LINES } from '../lib/sheet/limits.ts';
import type { SheetAnswer } from '../lib/sheet/sheet.ts';
import { useSay } from './interface-text.ts';

/** What came of a press of the button, and what it was pressed for. */
export interface SheetPress {
  answer: SheetAnswer;
  wasOn: boolean;
}

export interface SheetButtonProps {
  /** Is the entry on the list of what to ask about? */
  isOn: boolean;
  /** The last press of this button, if there was one. */
  press?: SheetPress | undefined;
  /** In a private window the reader is told that the list is kept all the same. */
  isPrivate: boolean;
  onToggle: () => void;
}

/** Puts an entry on the list of what to ask about, or takes it off. */
export function SheetButton({ isOn, press, isPrivate, onToggle }: SheetButtonProps) {
  const say = useSay();
  const answer = press?.answer;
  // Another window may have changed the list since.
  const isSo = answer === 'done' && press?.wasOn !== isOn;
  return (
    <div class="entry-sheet">
      {/* In the card all around is told when it changes; what is said for it below is enough. */}
      <span aria-live="off">
        <button type="button" class="link" onClick={onToggle}>
          {say(isOn ? 'on_list' : 'add_to_list')}
        </button>
      </span>
      {isPrivate ? <p class="entry-small">{say('list_private')}</p> : null}
      <p class="visually-hidden" role="status">
        {isSo ? say(isOn ? 'added_to_list' : 'taken_off_list') : ''}
      </p>
      {answer === 'full' || answer === 'failed' ? (
        <p role="alert">{answer === 'full' ? say('list_full', MOST_LINES) : say('list_failed')}</p>
      ) : null}
    </div>
  );
}
