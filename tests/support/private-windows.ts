import { isBackground } from './background.ts';
import { openChromium, openFirefox } from './extension-browser.ts';
import type { ChromiumBrowser, ExtensionBrowser } from './extension-browser.ts';

/** What chrome://extensions itself uses when the reader changes what an extension may do. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: object): Promise<void>;
      updateProfileConfiguration(change: object): Promise<void>;
    };
  };
}

/** The part of the extension API that is asked for. */
interface Api {
  chrome: {
    tabs: { query(query: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
    windows: { create(what: object): Promise<unknown> };
  };
}

/** For `describe.each`: both browsers, with the extension allowed into private windows. */
export const bothInPrivate = [
  {
    name: 'chromium',
    openBrowser: async (): Promise<ExtensionBrowser> => {
      const reader = await openChromium();
      await allowPrivateWindows(reader);
      return reader;
    },
  },
  { name: 'firefox', openBrowser: async () => openFirefox({ inPrivateToo: true }) },
];

/**
 * Lets the extension into private windows and waits until it has started anew, as it does with this. An unpacked one may only in
 * developer mode.
 */
async function allowPrivateWindows(reader: ChromiumBrowser): Promise<void> {
  const old = await reader.browser.waitForTarget(isBackground);
  const settings = await reader.open('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, reader.id());
  await reader.browser.waitForTarget((target) => isBackground(target) && target !== old);
}

export async function openPrivate(reader: ExtensionBrowser, address: string): Promise<void> {
  const api = await reader.api();
  await api.evaluate(async (url) => {
    await (globalThis as unknown as Api).chrome.windows.create({ incognito: true, url });
  }, address);
}

/** The tab of an address in a private window, or in an ordinary one; undefined while there is none. */
export async function tabOf(reader: ExtensionBrowser, address: string, isPrivate: boolean): Promise<number | undefined> {
  const api = await reader.api();
  return api.evaluate(
    async (wanted, isWanted) => {
      const tabs = await (globalThis as unknown as Api).chrome.tabs.query({});
      return tabs.find(({ url, incognito }) => incognito === isWanted && url === wanted)?.id;
    },
    address,
    isPrivate,
  );
}
