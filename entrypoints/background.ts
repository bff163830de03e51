import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { questions, terms } from '../data/index.ts';
import { createEntries } from '../lib/card/told-entries.ts';
import { injectIntoOpenTabs, openGlossary, runCard } from '../lib/extension/tabs.ts';
import { receiveMessages } from '../lib/extension/receive-messages.ts';
import { showState } from '../lib/extension/toolbar.ts';

/** The background sleeps unless something is asked of it. */
export default defineBackground(() => {
  const entries = createEntries(terms, questions);

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
      case 'tell-terms':
        return entries.terms(message.ids);
      case 'tell-question':
        return entries.question(message.id);
      case 'open-glossary':
        return openGlossary(message.id);
      case 'show-state':
        return tab?.id === undefined ? undefined : showState(tab.id, message.isOn);
    }
  });
});
