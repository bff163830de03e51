import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { questions, terms } from '../data/index.ts';
import { createEntries } from '../lib/card/told-entries.ts';
import { obeyCommands, tellFrames } from '../lib/extension/commands.ts';
import { obeyMenu, offerMenu } from '../lib/extension/context-menu.ts';
import { writeSheet } from '../lib/extension/stored-sheet.ts';
import { injectIntoOpenTabs, openGlossary, openWelcome, runCard } from '../lib/extension/tabs.ts';
import { keepOwnIndex } from '../lib/extension/keep-own-index.ts';
import { loadOwnTerms } from '../lib/extension/stored-own-words.ts';
import { receiveMessages } from '../lib/extension/receive-messages.ts';
import { keepDefault, showState } from '../lib/extension/toolbar.ts';
import { createPhraseSearch } from '../lib/search/explain-phrase.ts';

/** The background sleeps unless something is asked of it. */
export default defineBackground(() => {
  let glossary = { own: '[]', entries: createEntries(terms, questions), search: once(() => createPhraseSearch(terms)) };
  /** The glossary with the reader's own words, made anew when they have changed. */
  const wholeGlossary = async () => {
    const words = await loadOwnTerms();
    const own = JSON.stringify(words);
    if (own !== glossary.own) {
      // Of two headwords alike, entries tell the last and the search finds the first: the reader's own.
      const entries = createEntries([...terms, ...words], questions);
      glossary = { own, entries, search: once(() => createPhraseSearch([...words, ...terms])) };
    }
    return glossary;
  };

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void offerMenu();
    void injectIntoOpenTabs('always');
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void offerMenu());
  obeyCommands();
  obeyMenu();
  keepDefault();
  keepOwnIndex();
  // Enabling a disabled extension fires neither onInstalled nor onStartup, so every start looks whether it is the first.
  void injectIntoOpenTabs('once');

  receiveMessages(async (message, { tab, frameId, documentId, url = '' }) => {
    switch (message.kind) {
      case 'bring-card':
        return tab?.id === undefined ? undefined : runCard(tab.id, frameId ?? 0, documentId);
      case 'tell-terms':
        return (await wholeGlossary()).entries.terms(message.ids, message.words);
      case 'tell-question':
        return glossary.entries.question(message.id);
      case 'explain-phrase':
        return (await wholeGlossary()).search()(message.text);
      case 'open-glossary':
        return openGlossary(message.id);
      case 'card-here':
      case 'close-cards':
        return tellFrames(tab?.id, message);
      case 'show-on-top':
        return tellFrames(tab?.id, message, 0);
      case 'change-sheet':
        return writeSheet(message.change);
      case 'show-state':
        return tab?.id === undefined ? undefined : showState(tab.id, message.isOn, url);
    }
  });
});

/** Makes a value when it is first asked for: searching takes a while to get ready, and the background wakes often. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
