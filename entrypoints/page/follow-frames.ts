import { send } from '../../lib/extension/messages.ts';
import type { ToFrame } from '../../lib/extension/messages.ts';
import { frameSlot } from '../../lib/page/frame-slot.ts';
import type { SelectionCard } from './explain-selection.ts';
import type { ExplainedWords } from './explain-words.ts';
import type { HeldEscape } from './hold-escape.ts';

/** There is one card at a time in a tab, and Escape in any frame closes it. Returns what to do with a message about the cards. */
export function followFrames(
  selection: SelectionCard,
  { escape, closeCard }: { escape: HeldEscape; closeCard: ExplainedWords['closeCard'] },
): (message: ToFrame) => void {
  const slot = frameSlot();
  let hasOther = false;
  const close: typeof closeCard = (why) => {
    selection.close();
    closeCard(why);
  };
  escape.closeOther = () => {
    const had = hasOther;
    hasOther = false;
    if (had) void send({ kind: 'close-cards', frame: slot.id ?? '' }).catch(() => {});
    return had;
  };

  return (message) => {
    if (message.kind === 'show-on-top') void selection.showForFrame(message);
    if ((message.kind !== 'card-here' && message.kind !== 'close-cards') || message.frame === slot.id) return;
    if (message.kind === 'close-cards') close('dismissed');
    else {
      hasOther = message.isOpen;
      // What the top page shows for this frame is this frame's own.
      if (slot.card?.isOnTop === message.isOpen) return;
      slot.card?.closedOnTop();
      close('another');
    }
  };
}
