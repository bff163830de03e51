import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from './interface-text.ts';

/** Stands where something was taken off a list, takes the focus that was there, and takes it back if asked to. */
export function UndoLine({ text, onUndo }: { text: string; onUndo: () => void }) {
  const say = useSay();
  const line = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => line.current?.focus(), [text]);
  return (
    <li class="undo-line no-print" ref={line} tabIndex={-1}>
      {text}{' '}
      <button type="button" class="link" onClick={onUndo}>
        {say('undo')}
      </button>
    </li>
  );
}
