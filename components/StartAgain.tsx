import { useState } from 'preact/hooks';
import { useSay } from './interface-text.ts';

/** The way back to the start. What the reader has written goes only if they ask for that too. */
export function StartAgain({ onStart }: { onStart: (withOwn: boolean) => void }) {
  const say = useSay();
  const [withOwn, setWithOwn] = useState(false);
  const start = () => {
    onStart(withOwn);
    setWithOwn(false);
  };
  return (
    <>
      <p>{say('reset_about')}</p>
      <label class="choice-option">
        <input type="checkbox" name="with-own" checked={withOwn} onChange={({ currentTarget }) => setWithOwn(currentTarget.checked)} />
        <span>
          {say('reset_own')}
          <span class="note">{say('reset_own_note')}</span>
        </span>
      </label>
      <div>
        <button type="button" class="quiet-button" onClick={start}>
          {say('part_start_again')}
        </button>
      </div>
    </>
  );
}
