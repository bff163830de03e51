import { useRef, useState } from 'preact/hooks';
import { MOST_OWN_WORDS } from '../lib/settings/limits.ts';
import type { OwnWord } from '../lib/settings/own-words.ts';
import { OwnWordForm } from './OwnWordForm.tsx';
import { useSay } from './interface-text.ts';

export interface OwnWordsProps {
  words: readonly OwnWord[];
  /** Is there no room for what pages need to mark them? */
  areUnmarked: boolean;
  /** Answers whether it could be stored: what could not stays in its fields. */
  onSave: (word: OwnWord) => Promise<boolean>;
  onRemove: (word: OwnWord) => void;
  onMarkAgain: () => void;
}

/** The words that a reader has written, to add to, change and remove. */
export function OwnWords({ words, areUnmarked, onSave, onRemove, onMarkAgain }: OwnWordsProps) {
  const say = useSay();
  /** The id of the word that is being changed, or `new`. */
  const [open, setOpen] = useState<string>();
  const root = useRef<HTMLDivElement>(null);

  const save = async (word: OwnWord) => {
    if (await onSave(word)) setOpen(undefined);
  };
  const cancel = (id: string) => {
    setOpen(undefined);
    // Back to where the form was opened, once that is there again.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-opens="${id}"]`)?.focus());
  };
  const form = (before?: OwnWord) => (
    <OwnWordForm words={words} before={before} onSave={(word) => void save(word)} onCancel={() => cancel(before?.id ?? 'new')} />
  );

  return (
    <div class="own-words" ref={root}>
      <p>{say('own_about')}</p>
      {words.length === 0 ? <p class="note">{say('own_none')}</p> : null}
      {areUnmarked ? (
        <div class="warning own-unmarked" role="status">
          <p>{say('own_unmarked')}</p>
          <button type="button" class="quiet-button" onClick={onMarkAgain}>
            {say('try_again')}
          </button>
        </div>
      ) : null}
      <ul class="words">
        {words
          .toSorted((a, b) => a.term.localeCompare(b.term))
          .map((word) => (
            <li key={word.id}>
              {open === word.id ? (
                form(word)
              ) : (
                <>
                  <span class="own-word">
                    <strong>{word.term}</strong> <span class="note">{word.inShort}</span>
                  </span>
                  <span class="own-buttons">
                    <button
                      type="button"
                      class="link"
                      data-opens={word.id}
                      aria-label={say('own_edit_name', word.term)}
                      onClick={() => setOpen(word.id)}
                    >
                      {say('own_edit')}
                    </button>
                    <button type="button" class="link" aria-label={say('own_remove_name', word.term)} onClick={() => onRemove(word)}>
                      {say('own_remove')}
                    </button>
                  </span>
                </>
              )}
            </li>
          ))}
      </ul>
      {open === 'new' ? form() : null}
      {words.length >= MOST_OWN_WORDS ? <p class="note">{say('own_full', MOST_OWN_WORDS)}</p> : null}
      {open === undefined && words.length < MOST_OWN_WORDS ? (
        <div>
          <button type="button" class="button" data-opens="new" onClick={() => setOpen('new')}>
            {say('own_add')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
