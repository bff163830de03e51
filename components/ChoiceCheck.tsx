import { choiceNames } from './choice-names.ts';
import { useSay } from './interface-text.ts';

export interface ChoiceCheckProps {
  choice: 'links' | 'headings';
  chosen: 'mark' | 'leave';
  onChoose: (value: 'mark' | 'leave') => void;
}

/** A choice between yes and no: marked there too, or left alone. */
export function ChoiceCheck({ choice, chosen, onChoose }: ChoiceCheckProps) {
  const say = useSay();
  return (
    <label class="choice-option">
      <input
        type="checkbox"
        name={choice}
        checked={chosen === 'mark'}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked ? 'mark' : 'leave')}
      />
      <span>{say(choiceNames[choice].name)}</span>
    </label>
  );
}
