import { browser } from 'wxt/browser';
import { defaultSettings, readSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/settings.ts';
import { loadItems, storeItems } from './stored-items.ts';

const KEYS = Object.keys(defaultSettings);

/** The reader's settings as stored now. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await loadItems(KEYS));
}

/** Stores what the reader chose. Rejects where the browser cannot store it; what was stored before stays. */
export async function saveSettings(chosen: Partial<Settings>): Promise<void> {
  await storeItems(chosen);
}

/** Calls back with the settings whenever they change, until the signal ends it. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    void tell();
  };
  const tell = async () => {
    const settings = await loadSettings();
    if (!signal.aborted) onChange(settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
