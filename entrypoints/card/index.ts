import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardOfFrame } from './card-of-frame.ts';
import { frameSlot } from '../../lib/page/frame-slot.ts';

// Brought into a frame by the background when the pointer enters the first marked word there.
export default defineUnlistedScript(() => {
  const slot = frameSlot();
  slot.card ??= cardOfFrame({ onDismiss: () => slot.onCardDismiss?.(), onUse: () => slot.onCardUse?.() });
  slot.onCard?.(slot.card);
});
