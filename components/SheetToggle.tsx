import { useState } from 'preact/hooks';
import { keyOf } from '../lib/sheet/sheet.ts';
import type { SheetLine } from '../lib/sheet/sheet.ts';
import { SheetButton } from './SheetButton.tsx';
import type { SheetPress } from './SheetButton.tsx';
import type { SheetInHand } from './use-sheet.ts';

/** The button of one entry for the list of what to ask about. Give it the key of the line, so that it forgets what it said of another. */
export function SheetToggle({ line, inHand }: { line: SheetLine; inHand: SheetInHand }) {
  const [press, setPress] = useState<SheetPress>();
  const key = keyOf(line);
  const isOn = inHand.sheet.some((one) => keyOf(one) === key);
  return (
    <SheetButton
      isOn={isOn}
      press={press}
      isPrivate={inHand.isPrivate}
      onToggle={() =>
        void inHand.change(isOn ? { do: 'remove', key } : { do: 'add', line }).then((answer) => setPress({ answer, wasOn: isOn }))
      }
    />
  );
}
