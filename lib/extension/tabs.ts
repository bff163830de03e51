import { browser } from 'wxt/browser';

export const PAGE_SCRIPT = '/page.js';
const MARKS = '/marks.css';
export const CARD_SCRIPT = '/card.js';
/** The page that greets a new reader. */
export const WELCOME = '/welcome.html';
const DONE = 'openTabsDone';

/**
 * Runs the page script in tabs that were open before the extension: Chromium puts it only into pages that load later. `once`
 * does it at the first call of a session of the browser or of an enabled extension, which is as long as session storage lives
 * (an update does not end it, so that asks for `always`). Safe to
 * repeat: a script that is there already ignores the second. Pages where it may not run are passed over.
 */
export async function injectIntoOpenTabs(when: 'once' | 'always'): Promise<void> {
  const { [DONE]: isDone } = await browser.storage.session.get(DONE);
  if (isDone === true && when === 'once') return;
  await browser.storage.session.set({ [DONE]: true });
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id, allFrames: true };
      try {
        await browser.scripting.insertCSS({ target, files: [MARKS], origin: 'USER' });
        await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] });
      } catch {
        // A page of the browser's own, a store, a tab that was closed meanwhile: nothing to explain there.
      }
    }),
  );
}

/** Runs the card script in one frame. */
export async function runCard(tabId: number, frameId: number, documentId: string | undefined): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: [CARD_SCRIPT] });
}

/** Opens the settings page, or brings the tab to the front that shows it. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the glossary page in a new tab, at a term or a part of the page. */
export async function openGlossary(id: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/glossary.html')}#${encodeURIComponent(id)}` });
}

/** Opens the page that greets a new reader. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}
