import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from './interface-text.ts';

/** How a change went. `at` tells two of them apart that read the same. */
export type Saved = { at: number } & (
  | { is: 'done'; text: string; /** The way back, for what cannot simply be chosen again. */ onUndo?: (() => void) | undefined }
  | { is: 'undone' }
  | { is: 'failed' | 'no-room' }
);

/** Tells how storing went: "Saved" in passing, a failure at once, and a way back where there is one. */
export function SaveStatus({ saved }: { saved: Saved | undefined }) {
  const say = useSay();
  const root = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed may be gone with what it changed: whoever works by keyboard goes on at the way back, and from there at the
  // heading of the section.
  useLayoutEffect(() => {
    if (saved?.is === 'done') undo.current?.focus();
    else if (saved?.is === 'undone') root.current?.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
  }, [saved?.at]);
  const text = saved?.is === 'done' ? saved.text : saved?.is === 'undone' ? say('undone') : undefined;
  const fault = saved?.is === 'failed' ? say('save_failed') : saved?.is === 'no-room' ? say('save_no_room') : undefined;
  const onUndo = saved?.is === 'done' ? saved.onUndo : undefined;
  return (
    <div class="save-status" ref={root}>
      <div role="status">
        {text === undefined ? null : (
          <p key={saved?.at} class={onUndo ? 'save-word' : 'save-word is-passing'}>
            {text}
          </p>
        )}
      </div>
      <div role="alert">
        {fault === undefined ? null : (
          <p key={saved?.at} class="save-word">
            {fault}
          </p>
        )}
      </div>
      {onUndo ? (
        <button type="button" class="quiet-button" ref={undo} onClick={onUndo}>
          {say('undo')}
        </button>
      ) : null}
    </div>
  );
}
