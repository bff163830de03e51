import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EntryList } from '../../components/EntryList.tsx';
import { EntryView } from '../../components/EntryView.tsx';
import type { OpenEntry } from '../../components/EntryView.tsx';
import { useSay } from '../../components/interface-text.ts';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SearchResults } from '../../components/SearchResults.tsx';
import { topicNames } from '../../components/topic-names.ts';
import { questions, terms } from '../../data/index.ts';
import { topics } from '../../data/topics.ts';
import { openOptions } from '../../lib/extension/tabs.ts';
import { createSearch } from '../../lib/search/find-entries.ts';

const search = createSearch(terms, questions);
const byName = terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en'));

/** The whole glossary as a page. The part behind # names a term or question, so that an entry can be linked to. */
export function Glossary() {
  const say = useSay();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(() => placeIn(location.hash));
  const entry = useRef<HTMLDivElement>(null);
  const found = useMemo(() => search(query), [query]);
  const open = entryAt(place);

  useEffect(() => {
    const end = new AbortController();
    addEventListener('hashchange', () => setPlace(placeIn(location.hash)), { signal: end.signal });
    return () => end.abort();
  }, []);
  useEffect(() => {
    if (open) entry.current?.focus();
  }, [place]);

  const goTo = ({ id }: OpenEntry) => {
    location.hash = id;
  };
  return (
    <div class="glossary">
      <header>
        <h1>{say('glossary_title')}</h1>
        <button type="button" class="link" onClick={() => void openOptions()}>
          {say('open_options')}
        </button>
        <p class="note">
          {say('glossary_intro', terms.length, questions.length)} {say('not_advice')}
        </p>
      </header>
      <div class="glossary-columns">
        <nav class="glossary-list" aria-label={say('search_label')}>
          <SearchBox query={query} onQuery={setQuery} />
          {query.trim().length > 0 ? <SearchResults query={query.trim()} found={found} onOpen={goTo} /> : <ByTopic onOpen={goTo} />}
        </nav>
        <main class="glossary-entry" ref={entry} tabIndex={-1}>
          {open ? <EntryView open={open} terms={terms} questions={questions} onOpen={goTo} /> : <AllQuestions onOpen={goTo} />}
        </main>
      </div>
    </div>
  );
}

function ByTopic({ onOpen }: { onOpen: (entry: OpenEntry) => void }) {
  const say = useSay();
  return (
    <>
      {topics.map((topic) => (
        <EntryList
          key={topic}
          title={say(topicNames[topic])}
          entries={byName.filter((term) => term.topic === topic).map(({ id, term }) => ({ id, kind: 'term', name: term }))}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

function AllQuestions({ onOpen }: { onOpen: (entry: OpenEntry) => void }) {
  const say = useSay();
  return (
    <EntryList
      title={say('questions')}
      entries={questions.map(({ id, question }) => ({ id, kind: 'question', name: question }))}
      onOpen={onOpen}
    />
  );
}

function placeIn(hash: string): string {
  return decodeURIComponent(hash.slice(1));
}

function entryAt(id: string): OpenEntry | undefined {
  if (terms.some((term) => term.id === id)) return { kind: 'term', id };
  return questions.some((question) => question.id === id) ? { kind: 'question', id } : undefined;
}
