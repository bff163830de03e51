import { browser } from 'wxt/browser';

export interface TabInView {
  id: number;
  url: string | undefined;
  /** Is it in a private window? The popup itself belongs to all windows, so `inIncognitoContext` does not tell. */
  isPrivate: boolean;
}

/**
 * The tab that the popup was opened over. The address parameter `?tab=ID` names another one: a popup that is opened as a page
 * (by tests in Firefox, or by a reader who bookmarks it) would else find itself.
 */
export async function tabInView(search: string): Promise<TabInView | undefined> {
  const asked = new URLSearchParams(search).get('tab');
  const [active] =
    asked === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [await browser.tabs.get(Number(asked))];
  return active?.id === undefined ? undefined : { id: active.id, url: active.url, isPrivate: active.incognito };
}
