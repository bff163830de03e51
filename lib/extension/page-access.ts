import { browser } from 'wxt/browser';
import { WELCOME } from './tabs.ts';

/** The browser lets no extension into these, whatever the reader allows. */
const CLOSED_HOSTS = new Set(['chromewebstore.google.com', 'addons.mozilla.org']);

/** Where the extension stands with a page. `origins` are the match patterns to ask the reader for. */
export type PageAccess = { is: 'open' } | { is: 'closed' } | { is: 'files-off' } | { is: 'not-granted'; origins: string[] };

const ALL_SITES = ['http://*/*', 'https://*/*'];

/** May the extension read a page of this address? The browser hides the address of a page that it may not read. */
export async function pageAccess(address: string | undefined): Promise<PageAccess> {
  if (!address || !URL.canParse(address)) {
    return (await browser.permissions.contains({ origins: ALL_SITES })) ? { is: 'closed' } : { is: 'not-granted', origins: ALL_SITES };
  }
  // It runs the page script by itself, for the reader to try.
  if (address.split('#')[0] === browser.runtime.getURL(WELCOME)) return { is: 'open' };
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return (await browser.extension.isAllowedFileSchemeAccess()) ? { is: 'open' } : { is: 'files-off' };
  if ((protocol !== 'http:' && protocol !== 'https:') || CLOSED_HOSTS.has(hostname)) return { is: 'closed' };
  const origins = [`${protocol}//${hostname}/*`];
  return (await browser.permissions.contains({ origins })) ? { is: 'open' } : { is: 'not-granted', origins };
}

/** Asks the reader to let the extension read sites; only to be called from a click. True where it was allowed. */
export async function askForAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}
