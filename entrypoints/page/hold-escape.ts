/** What Escape does while something of ours is open. */
export interface HeldEscape {
  /** Closes what is open; false where nothing was, and the key is the page's. */
  onEscape: () => boolean;
  /** Listens again after the page has thrown all listeners away (`document.open`). */
  listen: () => void;
}

/**
 * Listens before the page's own scripts have loaded, so that an Escape that closes the card is not also the page's. Does
 * nothing to any other key, and nothing at all while no card is open.
 */
export function holdEscape(signal: AbortSignal): HeldEscape {
  let isHeldDown = false;
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const isDown = event.type === 'keydown';
    const isOurs = isDown ? held.onEscape() : isHeldDown;
    isHeldDown = isDown && isOurs;
    if (!isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const held: HeldEscape = {
    onEscape: () => false,
    // Adding a listener that is there already changes nothing.
    listen() {
      addEventListener('keydown', listener, { capture: true, signal });
      addEventListener('keyup', listener, { capture: true, signal });
    },
  };
  held.listen();
  return held;
}
