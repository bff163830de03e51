import { frameSlot } from '../../lib/page/frame-slot.ts';

/**
 * What happens in the card and nothing in it listens to: what the browser does by itself (press a button by key, scroll, select,
 * copy) goes on. Clicks and pointer events the card needs itself, so `card-host.ts` stops them on their way out.
 */
const CARD_EVENTS =
  'keydown keyup keypress copy cut paste beforeinput wheel mousedown mouseup dblclick auxclick contextmenu dragstart touchstart touchmove touchend focus blur focusin focusout';

/** What Escape does while something of ours is open. */
export interface HeldEscape {
  /** The same for the card of a selection, which is asked first. */
  closeSelection: () => boolean;
  /** Closes what is open; false where nothing was, and the key is the page's. */
  onEscape: () => boolean;
  /** The same for a card in another frame, which is asked last. */
  closeOther: () => boolean;
  /** Listens again after the page has thrown all listeners away (`document.open`). */
  listen: () => void;
}

/**
 * Listens before the page's own scripts have loaded, so that an Escape that closes the card is not also the page's, and that no
 * script of the page hears or prevents what is done in the card. Does nothing to any other event.
 */
export function holdEscape(signal: AbortSignal): HeldEscape {
  let isHeldDown = false;
  const listener = (event: KeyboardEvent) => {
    if (event.key === 'Tab') onTab(event);
    if (event.key !== 'Escape' || event.isComposing) return;
    const isDown = event.type === 'keydown';
    const isOurs = isDown ? held.closeSelection() || held.onEscape() || held.closeOther() : isHeldDown;
    isHeldDown = isDown && isOurs;
    if (!isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const keep = (event: Event) => {
    if (frameSlot().card?.has(event.target) === true) event.stopImmediatePropagation();
  };
  const held: HeldEscape = {
    closeSelection: () => false,
    closeOther: () => false,
    onEscape: () => false,
    // Adding a listener that is there already changes nothing.
    listen() {
      addEventListener('keydown', listener, { capture: true, signal });
      addEventListener('keyup', listener, { capture: true, signal });
      for (const type of CARD_EVENTS.split(' ')) addEventListener(type, keep, { capture: true, passive: true, signal });
    },
  };
  held.listen();
  return held;
}

/** Tab goes into an open card, which stands at the end of the page, and on from it to where the reader was. */
function onTab(event: KeyboardEvent): void {
  const { type, ctrlKey, altKey, metaKey, isComposing, isTrusted, shiftKey } = event;
  if (type !== 'keydown' || ctrlKey || altKey || metaKey || isComposing || !isTrusted) return;
  if (frameSlot().card?.tab(shiftKey) !== true) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
