import { isBackground } from './background.ts';
import type { openChromium } from './extension-browser.ts';

type Chromium = Awaited<ReturnType<typeof openChromium>>;

/** What chrome://extensions itself uses when the reader changes what an extension may do. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: object): Promise<void>;
      updateProfileConfiguration(change: object): Promise<void>;
    };
  };
}

/** The part of the extension API that is asked for in the service worker. */
interface Worker {
  chrome: {
    tabs: { query(query: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
    windows: { create(what: object): Promise<unknown> };
  };
}

/**
 * Lets the extension into private windows and waits until it has started anew, as it does with this. An unpacked one may only in
 * developer mode.
 */
export async function allowPrivateWindows(reader: Chromium): Promise<void> {
  const old = await reader.browser.waitForTarget(isBackground);
  const settings = await reader.open('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, reader.id());
  await reader.browser.waitForTarget((target) => isBackground(target) && target !== old);
}

export async function openPrivate(reader: Chromium, address: string): Promise<void> {
  const worker = await reader.worker();
  await worker.evaluate(async (url) => {
    await (globalThis as unknown as Worker).chrome.windows.create({ incognito: true, url });
  }, address);
}

/** The tab of an address in a private window, or in an ordinary one; undefined while there is none. */
export async function tabOf(reader: Chromium, address: string, isPrivate: boolean): Promise<number | undefined> {
  const worker = await reader.worker();
  return worker.evaluate(
    async (wanted, isWanted) => {
      const tabs = await (globalThis as unknown as Worker).chrome.tabs.query({});
      return tabs.find(({ url, incognito }) => incognito === isWanted && url === wanted)?.id;
    },
    address,
    isPrivate,
  );
}
