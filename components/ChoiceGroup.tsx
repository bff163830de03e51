import type { ComponentChildren } from 'preact';
import { choices } from '../lib/settings/settings.ts';
import type { ChoiceKey } from '../lib/settings/settings.ts';
import { choiceNames, optionName } from './choice-names.ts';
import type { ChoiceOf } from './choice-names.ts';
import { useSay } from './interface-text.ts';

export interface ChoiceGroupProps<Key extends ChoiceKey> {
  choice: Key;
  chosen: ChoiceOf<Key>;
  onChoose: (value: ChoiceOf<Key>) => void;
  /** What there is to see or to say of an option, beside its name. */
  about?: (value: ChoiceOf<Key>) => ComponentChildren;
}

/** One choice of the reader's: a group of radio buttons, each of which holds at once. */
export function ChoiceGroup<Key extends ChoiceKey>({ choice, chosen, onChoose, about }: ChoiceGroupProps<Key>) {
  const say = useSay();
  const { name, options } = choiceNames[choice];
  const known: readonly ChoiceOf<Key>[] = choices[choice];
  const offered = Object.keys(options).flatMap((key) => known.filter((value) => String(value) === key));
  return (
    <fieldset class="choice">
      <legend>{say(name)}</legend>
      {offered.map((value) => (
        <label class="choice-option" key={value}>
          <input type="radio" name={choice} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {optionName(say, choice, value)}
            {about?.(value)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
