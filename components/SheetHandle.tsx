import { useRef } from 'preact/hooks';
import { CLICK_SLOP, SWIPE_TO_CLOSE } from '../lib/card/limits.ts';
import { useSay } from './interface-text.ts';

export interface SheetHandleProps {
  /** The sheet is pulled down by so many CSS px; 0 when it was let go. */
  onPull: (by: number) => void;
  onClose: () => void;
}

/** The upper edge of the card where it is a sheet: pulled down or pressed, it closes the sheet. */
export function SheetHandle({ onPull, onClose }: SheetHandleProps) {
  const say = useSay();
  const pull = useRef<{ from: number; by: number } | undefined>(undefined);
  /** The browser tells a click after a pull too. */
  const wasPulled = useRef(false);
  const letGo = () => {
    pull.current = undefined;
    onPull(0);
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={say('close')}
      onPointerDown={({ currentTarget, pointerId, clientY }) => {
        currentTarget.setPointerCapture(pointerId);
        pull.current = { from: clientY, by: 0 };
        wasPulled.current = false;
      }}
      onPointerMove={({ clientY }) => {
        if (!pull.current) return;
        pull.current.by = Math.max(0, clientY - pull.current.from);
        if (pull.current.by >= CLICK_SLOP) wasPulled.current = true;
        onPull(pull.current.by);
      }}
      onPointerUp={() => {
        const by = pull.current?.by ?? 0;
        letGo();
        if (by >= SWIPE_TO_CLOSE) onClose();
      }}
      onPointerCancel={letGo}
      onClick={({ detail }) => {
        // A key presses it too, whatever the pointer did before.
        if (detail === 0 || !wasPulled.current) onClose();
      }}
    />
  );
}
