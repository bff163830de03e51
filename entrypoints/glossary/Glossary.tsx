import { useEffect, useMemo, useRef } from 'preact/hooks';
import { EntryNeighbours } from '../../components/EntryNeighbours.tsx';
import { EntryView } from '../../components/EntryView.tsx';
import { useSay } from '../../components/interface-text.ts';
import { NoSuchEntry } from '../../components/NoSuchEntry.tsx';
import { useSheet } from '../../components/use-sheet.ts';
import { questions, terms } from '../../data/index.ts';
import { sheetStore } from '../../lib/extension/sheet-store.ts';
import { openOptions } from '../../lib/extension/tabs.ts';
import { TO_ASK_ABOUT } from '../../lib/glossary/place-in-hash.ts';
import { neighboursIn } from '../../lib/glossary/neighbours.ts';
import { allTerms } from './all-terms.ts';
import { GlossaryList } from './GlossaryList.tsx';
import { entryAt, find, lists, near } from './lists.ts';
import { QuestionsByTopic } from './QuestionsByTopic.tsx';
import { ToAskAbout } from './ToAskAbout.tsx';
import { useIsWide } from './use-is-wide.ts';
import { usePlace } from './use-place.ts';

/** The place without an entry. */
const START = '#';

/** The whole glossary as a page. The part behind # names an entry, so that it can be linked to, or the list of what to ask about. */
export function Glossary() {
  const say = useSay();
  const list = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  const { name, view, setView } = usePlace({ list: () => list.current?.querySelector('.list-scroll') ?? null, main: () => main.current });
  const inHand = useSheet(sheetStore);
  const isWide = useIsWide();
  const query = view.query.trim();
  const found = useMemo(() => find(query), [query]);
  const open = entryAt(name);
  const isSheet = name === TO_ASK_ABOUT;
  const isStart = name === '';

  useEffect(() => {
    const title = isSheet ? say('ask_title') : open?.name;
    document.title = title === undefined ? say('glossary_title') : `${title} · ${say('product')}`;
  }, [name]);

  const shown = open ? neighboursIn([query === '' ? lists[view.list] : found, lists.letters, lists.questions], open) : undefined;
  const content = (
    <main class="glossary-entry" key="entry" ref={main} tabIndex={-1}>
      {open ? (
        <>
          <div class="entry-row no-print">
            <a class="link" href={START}>
              {say('close_entry')}
            </a>
            <button type="button" class="link" onClick={() => print()}>
              {say('print')}
            </button>
          </div>
          <EntryView
            open={open}
            terms={allTerms}
            questions={questions}
            inHand={inHand}
            onOpen={({ id }) => {
              location.hash = id;
            }}
          />
          {shown ? <EntryNeighbours {...shown} /> : null}
        </>
      ) : isSheet ? (
        <ToAskAbout inHand={inHand} />
      ) : !isStart ? (
        <NoSuchEntry name={name} near={near(name)} />
      ) : view.list === 'questions' ? (
        <p class="note">{say('choose_question')}</p>
      ) : (
        <QuestionsByTopic />
      )}
    </main>
  );
  const listed = <GlossaryList key="list" navRef={list} view={view} found={found} open={open} onView={setView} />;
  return (
    <div class="glossary" data-shows={isStart ? 'list' : 'entry'}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say('skip_list')}
      </button>
      <header class="no-print">
        <h1>{say('glossary_title')}</h1>
        <p class="note">
          {say('glossary_intro', terms.length, questions.length)} {say('not_advice')}
        </p>
        <p class="entry-row">
          <a class="link" href={`#${TO_ASK_ABOUT}`}>
            {say('my_list', inHand.sheet.length)}
          </a>
          <a class="link" href="/welcome.html">
            {say('how_it_works')}
          </a>
          <button type="button" class="link" onClick={() => void openOptions()}>
            {say('open_options')}
          </button>
        </p>
      </header>
      {/* Where they cannot stand side by side, what was opened comes first, for the eye and for the keyboard alike. */}
      <div class="glossary-columns">{isWide || isStart ? [listed, content] : [content, listed]}</div>
    </div>
  );
}
