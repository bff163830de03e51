import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { WORDS_PORT } from './messages.ts';
import type { FrameReport } from './messages.ts';

/** Answers the popup: sends `report()` at once and whenever the returned function is called, until the signal ends it. */
export function reportWords(report: () => FrameReport, signal: AbortSignal): () => void {
  const ports = new Set<Browser.runtime.Port>();
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== WORDS_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
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
