/** What Escape does while something of ours is open; undefined while nothing is. */
export interface HeldEscape {
  onEscape: (() => void) | undefined;
}

/**
 * Listens before the page's own scripts have loaded, so that an Escape that closes the card is not also the page's. Does
 * nothing to any other key, and nothing at all while no card is open.
 */
export function holdEscape(signal: AbortSignal): HeldEscape {
  const held: HeldEscape = { onEscape: undefined };
  let isHeldDown = false;
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const { onEscape } = held;
    const isOurs = event.type === 'keydown' ? onEscape !== undefined : isHeldDown;
    if (!isOurs) return;
    isHeldDown = event.type === 'keydown';
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') onEscape?.();
  };
  addEventListener('keydown', listener, { capture: true, signal });
  addEventListener('keyup', listener, { capture: true, signal });
  return held;
}
