import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EntryView } from '../../components/EntryView.tsx';
import type { OpenEntry } from '../../components/EntryView.tsx';
import { EntryList } from '../../components/EntryList.tsx';
import { useSay } from '../../components/interface-text.ts';
import { PageWords } from '../../components/PageWords.tsx';
import { RecentEntries } from '../../components/RecentEntries.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SearchResults } from '../../components/SearchResults.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { useSheet } from '../../components/use-sheet.ts';
import { questions, searchIndex, terms } from '../../data/index.ts';
import type { Term } from '../../data/schema.ts';
import { send } from '../../lib/extension/messages.ts';
import { sheetStore } from '../../lib/extension/sheet-store.ts';
import { openOptions } from '../../lib/extension/tabs.ts';
import { watchUnmarked } from '../../lib/extension/unmarked-words.ts';
import { TO_ASK_ABOUT } from '../../lib/glossary/place-in-hash.ts';
import { createSearch } from '../../lib/search/find-entries.ts';
import { usePage } from './use-page.ts';
import { useRecent } from './use-recent.ts';
import { useWayBack } from './use-way-back.ts';

const glossary = { terms, questions, index: searchIndex };
/** Made once; with words of the reader's own a second is made that knows them too. */
const searchGlossary = createSearch(glossary);
const questionNames = new Map(questions.map(({ id, question }) => [id, question]));
const listedQuestions = questions.map(({ id, question }) => ({ id, kind: 'question' as const, name: question }));

export function Popup({ own }: { own: readonly Term[] }) {
  const say = useSay();
  const inHand = useSheet(sheetStore);
  const all = useMemo(() => [...own, ...terms], [own]);
  const search = useMemo(() => (own.length > 0 ? createSearch(glossary, own) : searchGlossary), [own]);
  const names = useMemo(() => new Map(all.map(({ id, term }) => [id, term])), [all]);
  const { site, isPrivate, pageState, saveFailed, switchSite, switchWhole, showWord } = usePage(names);
  const [areUnmarked, setAreUnmarked] = useState(false);
  const [query, setQuery] = useState('');
  const [trail, setTrail] = useState<readonly OpenEntry[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLElement>(null);
  const found = useMemo(() => search(query), [query, search]);
  const open = trail.at(-1);

  const { leave, forget } = useWayBack(trail, body, input);
  const { recent, isCleared, clearFailed, clear } = useRecent(open, isPrivate);
  const listedRecent = recent.flatMap(({ kind, id }) => {
    const name = (kind === 'term' ? names : questionNames).get(id);
    return name === undefined ? [] : [{ kind, id, name }];
  });

  useEffect(() => {
    const end = new AbortController();
    watchUnmarked(setAreUnmarked, end.signal);
    return () => end.abort();
  }, []);
  // The best answers stand on top.
  useLayoutEffect(() => body.current?.scrollTo(0, 0), [query]);
  const goTo = (entry: OpenEntry) => {
    leave();
    setTrail([...trail, entry]);
  };
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
        {saveFailed || clearFailed ? <p role="alert">{say('save_failed')}</p> : null}
        <SearchBox
          inputRef={input}
          query={query}
          onQuery={(typed) => {
            setQuery(typed);
            forget();
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
            <PageWords state={pageState} onOpen={goTo} onShow={({ id }) => showWord(id)} />
            {areUnmarked ? (
              <p class="note" role="status">
                {say('own_unmarked_here')}
              </p>
            ) : null}
            <RecentEntries
              entries={listedRecent}
              onOpen={goTo}
              onClear={() => {
                void clear();
                // The button goes with the list.
                input.current?.focus();
              }}
            />
            <p class="visually-hidden" role="status">
              {isCleared ? say('recent_cleared') : ''}
            </p>
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
