import { browser } from 'wxt/browser';
import type { ToFrame } from './messages.ts';

/** Calls back with what the background asks of this frame, checked on arrival, until the signal ends it. */
export function receiveCommands(obey: (message: ToFrame) => void, signal: AbortSignal): void {
  const listener = (raw: unknown) => {
    const message = read(raw);
    if (message) obey(message);
  };
  browser.runtime.onMessage.addListener(listener);
  // An orphaned script has nothing to take its listener from any more.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

/** By hand: the library that checks what the background hears would be in every frame. */
function read(raw: unknown): ToFrame | undefined {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return undefined;
  if (raw.kind === 'explain' || raw.kind === 'explain-previous') return { kind: raw.kind };
  if (isChecked(raw)) return raw;
  if (raw.kind === 'explain-selection' && 'text' in raw && typeof raw.text === 'string') return { kind: raw.kind, text: raw.text };
  return undefined;
}

/** What comes from another frame was checked by the background, field by field. */
function isChecked(raw: { kind: unknown }): raw is ToFrame & { kind: 'card-here' | 'close-cards' | 'show-on-top' } {
  return raw.kind === 'card-here' || raw.kind === 'close-cards' || raw.kind === 'show-on-top';
}
