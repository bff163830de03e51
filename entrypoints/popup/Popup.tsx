import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EntryView } from '../../components/EntryView.tsx';
import type { OpenEntry } from '../../components/EntryView.tsx';
import { EntryList } from '../../components/EntryList.tsx';
import { useSay } from '../../components/interface-text.ts';
import { PageWords } from '../../components/PageWords.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SearchResults } from '../../components/SearchResults.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { useSheet } from '../../components/use-sheet.ts';
import { questions, searchIndex, terms } from '../../data/index.ts';
import type { Term } from '../../data/schema.ts';
import { send } from '../../lib/extension/messages.ts';
import { sheetStore } from '../../lib/extension/sheet-store.ts';
import { openOptions } from '../../lib/extension/tabs.ts';
import { TO_ASK_ABOUT } from '../../lib/glossary/place-in-hash.ts';
import { createSearch } from '../../lib/search/find-entries.ts';
import { usePage } from './use-page.ts';

const glossary = { terms, questions, index: searchIndex };
/** Made once; with words of the reader's own a second is made that knows them too. */
const searchGlossary = createSearch(glossary);
const listedQuestions = questions.map(({ id, question }) => ({ id, kind: 'question' as const, name: question }));

export function Popup({ own }: { own: readonly Term[] }) {
  const say = useSay();
  const inHand = useSheet(sheetStore);
  const all = useMemo(() => [...own, ...terms], [own]);
  const search = useMemo(() => (own.length > 0 ? createSearch(glossary, own) : searchGlossary), [own]);
  const { site, mention, pageState, saveFailed, switchSite, switchWhole, chooseMention } = usePage(all);
  const [query, setQuery] = useState('');
  const [trail, setTrail] = useState<readonly OpenEntry[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLElement>(null);
  const found = useMemo(() => search(query), [query, search]);
  const open = trail.at(-1);

  // An opened entry is read from its top; back from it, and at the start, the reader types. A layout effect, so that a focus
  // that is due never comes after the one for the next view.
  useLayoutEffect(() => {
    body.current?.scrollTo(0, 0);
    if (open) body.current?.focus();
    else input.current?.focus();
  }, [open]);

  const goTo = (entry: OpenEntry) => setTrail([...trail, entry]);
  const goBack = () => setTrail(trail.slice(0, -1));
  // Escape goes one step back; with nothing to go back from it closes the popup, as everywhere in the browser. A layout effect,
  // so that no key is answered by what was shown before.
  useLayoutEffect(() => {
    const end = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || (!open && query.length === 0)) return;
      event.preventDefault();
      if (open) goBack();
      else setQuery('');
    };
    document.addEventListener('keydown', onKeyDown, { signal: end.signal });
    return () => end.abort();
  });

  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="visually-hidden">{say('product')}</h1>
        {site ? <SiteSwitch {...site} onSwitch={switchSite} onSwitchWhole={switchWhole} /> : null}
        {saveFailed ? <p role="alert">{say('save_failed')}</p> : null}
        <SearchBox
          inputRef={input}
          query={query}
          onQuery={(typed) => {
            setQuery(typed);
            setTrail([]);
          }}
        />
      </header>
      <main class="popup-body" ref={body} tabIndex={-1}>
        {open ? (
          <EntryView open={open} terms={all} questions={questions} onOpen={goTo} onBack={goBack} inHand={inHand} />
        ) : query.trim().length > 0 ? (
          <SearchResults query={query.trim()} found={found} onOpen={goTo} />
        ) : (
          <>
            <PageWords state={pageState} onOpen={goTo} />
            <label class="option">
              <input
                type="checkbox"
                checked={mention === 'every'}
                onChange={(event) => chooseMention(event.currentTarget.checked ? 'every' : 'section')}
              />
              <span>{say('mention_every')}</span>
            </label>
            <EntryList title={say('questions')} entries={listedQuestions} onOpen={goTo} />
          </>
        )}
      </main>
      <footer class="popup-foot">
        <span>{say('not_advice')}</span>
        <button type="button" class="link" onClick={() => void send({ kind: 'open-glossary', id: TO_ASK_ABOUT })}>
          {say('my_list', inHand.sheet.length)}
        </button>
        <button type="button" class="link" onClick={() => void send({ kind: 'open-glossary', id: open?.id ?? '' })}>
          {say('open_glossary')}
        </button>
        <button type="button" class="link" onClick={() => void openOptions()}>
          {say('open_options')}
        </button>
      </footer>
    </div>
  );
}
