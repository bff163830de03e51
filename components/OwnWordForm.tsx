import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnWord } from '../lib/settings/own-words.ts';
import { readTypedWord, typedWordOf } from '../lib/settings/typed-own-word.ts';
import type { TypedWord } from '../lib/settings/typed-own-word.ts';
import type { WordFault } from '../lib/settings/word-fault.ts';
import type { MessageKey } from '../lib/text/message-key.ts';
import { useSay } from './interface-text.ts';
import { wordFaultText } from './word-fault-text.ts';

export interface OwnWordFormProps {
  words: readonly OwnWord[];
  /** The word to change; a new one where there is none. */
  before?: OwnWord | undefined;
  onSave: (word: OwnWord) => void;
  onCancel: () => void;
}

const fields: readonly { name: keyof TypedWord; label: MessageKey; hint?: MessageKey; rows: number }[] = [
  { name: 'term', label: 'own_term', hint: 'own_term_hint', rows: 1 },
  { name: 'forms', label: 'own_forms', hint: 'own_forms_hint', rows: 1 },
  { name: 'inShort', label: 'own_short', rows: 2 },
  { name: 'more', label: 'own_more', rows: 4 },
];

/** The fields of an own word. What is wrong stays in its field, with a word on what to do. */
export function OwnWordForm({ words, before, onSave, onCancel }: OwnWordFormProps) {
  const say = useSay();
  const [typed, setTyped] = useState(() => typedWordOf(before));
  const [faults, setFaults] = useState<readonly WordFault[]>([]);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  const inputs = () => [...(form.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
  // The button that opened it is gone, or far away.
  useLayoutEffect(() => inputs()[0]?.focus(), []);
  // The first field to mend is where to go on, and only then: while they type, readers stay where they are.
  useLayoutEffect(
    () =>
      inputs()
        .find((input) => input.ariaInvalid === 'true')
        ?.focus(),
    [tries],
  );

  const save = () => {
    const read = readTypedWord(typed, words, before);
    if (read.is === 'word') return onSave(read.word);
    setFaults(read.faults);
    setTries(tries + 1);
  };

  return (
    <form
      ref={form}
      class="own-form"
      noValidate
      aria-label={before ? say('own_form_change', before.term) : say('own_form_new')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {fields.map(({ name, label, hint, rows }) => {
        const fault = faults.find(({ field }) => field === name);
        const input = {
          id: `own-${name}`,
          value: typed[name],
          autocomplete: 'off',
          'aria-invalid': fault !== undefined,
          'aria-describedby': `own-${name}-hint own-${name}-fault`,
        };
        const onInput = (value: string) => {
          setTyped({ ...typed, [name]: value });
          if (fault) setFaults(faults.filter((one) => one !== fault));
        };
        return (
          <div class="own-field" key={name}>
            <label for={input.id}>{say(label)}</label>
            {rows === 1 ? (
              <input
                type="text"
                class="text-field"
                {...input}
                autocapitalize="off"
                onInput={(event) => onInput(event.currentTarget.value)}
              />
            ) : (
              <textarea class="text-field" rows={rows} {...input} onInput={(event) => onInput(event.currentTarget.value)} />
            )}
            <p class="note" id={`own-${name}-hint`}>
              {hint ? say(hint) : ''}
            </p>
            <p class="own-fault" id={`own-${name}-fault`} role="alert">
              {fault ? wordFaultText(say, fault) : ''}
            </p>
          </div>
        );
      })}
      <div class="buttons">
        <button type="submit" class="button">
          {say('own_save')}
        </button>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
