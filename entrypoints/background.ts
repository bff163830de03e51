import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { terms } from '../data/index.ts';
import { injectIntoOpenTabs, openGlossary, runCard } from '../lib/extension/tabs.ts';
import { receiveMessages } from '../lib/extension/receive-messages.ts';
import { showState } from '../lib/extension/toolbar.ts';

/** The background sleeps unless something is asked of it. */
export default defineBackground(() => {
  const byId = new Map(terms.map((term) => [term.id, term]));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void injectIntoOpenTabs('always');
    if (reason === 'install') void openGlossary('welcome');
  });
  // Enabling a disabled extension fires neither onInstalled nor onStartup, so every start looks whether it is the first.
  void injectIntoOpenTabs('once');

  receiveMessages(async (message, { tab, frameId, documentId }) => {
    switch (message.kind) {
      case 'bring-card':
        return tab?.id === undefined ? undefined : runCard(tab.id, frameId ?? 0, documentId);
      case 'tell-terms': {
        const told = message.ids.flatMap((id) => byId.get(id) ?? []);
        const names = Object.fromEntries(told.flatMap(({ see }) => see).map((id) => [id, byId.get(id)?.term ?? id]));
        return { terms: told, names };
      }
      case 'open-glossary':
        return openGlossary(message.id);
      case 'show-state':
        return tab?.id === undefined ? undefined : showState(tab.id, message.isOn);
    }
  });
});
