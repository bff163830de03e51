import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { isSiteOn, siteOf, switchSite } from '../settings/site-rules.ts';
import type { ToFrame } from './messages.ts';
import { loadSettings, saveSettings } from './stored-settings.ts';

/** Obeys the keyboard commands that the manifest names. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    void obey(command, tab);
  });
}

async function obey(command: string, told: Browser.tabs.Tab | undefined): Promise<void> {
  const [tab] = told ? [told] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab) return;
  if (command === 'toggle-site') await toggleSite(tab.url);
  else if (command === 'explain' || command === 'explain-previous') await tellFrames(tab.id, { kind: command });
}

/** Every page watches the settings, so storing the choice is all there is to do. */
async function toggleSite(url: string | undefined): Promise<void> {
  const site = url === undefined ? undefined : siteOf(url);
  if (site === undefined) return;
  const settings = await loadSettings();
  await saveSettings({ sites: switchSite(settings, site, !isSiteOn(site, settings)) });
}

/** Sends a message to all frames of a tab, or to one. Where no script of ours listens, nothing happens. */
export async function tellFrames(tabId: number | undefined, message: ToFrame, frameId?: number): Promise<void> {
  if (tabId === undefined) return;
  await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId }).catch(() => {});
}

/** The keys of a command as the browser has them now; undefined where it has none, because they were taken or taken away. */
export async function keysOf(name: string): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find((one) => one.name === name)?.shortcut || undefined;
}
