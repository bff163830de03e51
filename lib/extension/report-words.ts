import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { WORDS_PORT } from './messages.ts';
import type { FrameReport, ShowWord } from './messages.ts';

/**
 * Answers the popup: sends `report()` at once and whenever the returned function is called, until the signal ends it. Calls back with
 * what the popup asks, checked on arrival.
 */
export function reportWords(report: () => FrameReport, onShow: (asked: ShowWord) => void, signal: AbortSignal): () => void {
  const ports = new Set<Browser.runtime.Port>();
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== WORDS_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((raw: unknown) => {
      if (isShowWord(raw)) onShow(raw);
    });
    port.postMessage(report());
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    for (const port of ports) port.disconnect();
    ports.clear();
    // After an update there is no runtime left to take the listener from.
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(onConnect);
  });
  return () => {
    for (const port of ports) port.postMessage(report());
  };
}

/** By hand: the library that checks what pages of ours hear would be in every frame. */
function isShowWord(raw: unknown): raw is ShowWord {
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || !('frame' in raw) || !('turn' in raw)) return false;
  return typeof raw.id === 'string' && typeof raw.frame === 'string' && typeof raw.turn === 'number';
}
