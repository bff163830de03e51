import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { EntryAnchors } from '../../components/EntryAnchors.tsx';
import { sayCount, useSay } from '../../components/interface-text.ts';
import { LetterBar } from '../../components/LetterBar.tsx';
import { ListChoice } from '../../components/ListChoice.tsx';
import type { ListKind } from '../../components/ListChoice.tsx';
import { ListParts, partId } from '../../components/ListParts.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { topicNames } from '../../components/topic-names.ts';
import { topics } from '../../data/topics.ts';
import type { NamedEntry } from '../../lib/glossary/entry-lists.ts';
import { parts, prepareSearch } from './lists.ts';
import type { ListView } from './use-place.ts';

const letters = new Set(parts.letters.map(({ under }) => under));
const kinds: readonly ListKind[] = ['letters', 'topics', 'questions'];

interface GlossaryListProps {
  navRef: Ref<HTMLElement>;
  view: ListView;
  found: readonly NamedEntry[];
  open: NamedEntry | undefined;
  onView: (view: ListView) => void;
}

/** The search, and below it what it found or the list that was chosen. */
export function GlossaryList({ navRef, view, found, open, onView }: GlossaryListProps) {
  const say = useSay();
  const scroll = useRef<HTMLDivElement>(null);
  const query = view.query.trim();
  const isSearch = query !== '';
  /** Lists that were shown stay in the document, hidden: to make a thousand links again would keep the reader waiting. */
  const made = useRef(new Set<ListKind>());
  made.current.add(view.list);

  useLayoutEffect(() => scroll.current?.scrollTo(0, 0), [view.list, isSearch]);
  useLayoutEffect(() => {
    const box = scroll.current;
    const item = open ? box?.querySelector<HTMLElement>(`[aria-current]`) : undefined;
    if (!box || !item || box.scrollHeight <= box.clientHeight) return;
    const { top, bottom } = item.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) box.scrollTop += (top + bottom - frame.top - frame.bottom) / 2;
  }, [open]);

  const titleOf = (list: ListKind) => (under: string) => {
    if (list === 'letters') return under;
    const topic = topics.find((one) => one === under);
    return topic ? say(topicNames[topic]) : under;
  };
  const goTo = (letter: string) => {
    const title = document.getElementById(partId(letter));
    const box = scroll.current;
    if (!title || !box) return;
    title.focus({ preventScroll: true });
    // Where the list scrolls by itself, the page stays.
    if (box.scrollHeight > box.clientHeight) box.scrollTop += title.getBoundingClientRect().top - box.getBoundingClientRect().top;
    else title.scrollIntoView();
  };
  return (
    <nav class="glossary-list" ref={navRef} aria-label={say('search_label')}>
      <form
        class="no-print"
        role="search"
        onFocusIn={prepareSearch}
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = found;
          if (first) location.hash = first.id;
        }}
      >
        <SearchBox query={view.query} onQuery={(typed) => onView({ ...view, query: typed })} />
      </form>
      <p class={isSearch && found.length === 0 ? 'note' : 'visually-hidden'} role="status">
        {isSearch ? (found.length > 0 ? sayCount(say, 'results_count', found.length) : say('search_none', query)) : ''}
      </p>
      {isSearch ? null : (
        <div class="no-print">
          <ListChoice shown={view.list} onChoose={(list) => onView({ ...view, list })} />
          {view.list === 'letters' ? <LetterBar letters={letters} onLetter={goTo} /> : null}
        </div>
      )}
      <div class="list-scroll" ref={scroll}>
        {isSearch ? <EntryAnchors entries={found} openId={open?.id} /> : null}
        {kinds
          .filter((list) => made.current.has(list))
          .map((list) => (
            <div key={list} hidden={isSearch || list !== view.list}>
              <ListParts parts={parts[list]} titleOf={titleOf(list)} open={list === view.list && !isSearch ? open : undefined} />
            </div>
          ))}
      </div>
    </nav>
  );
}
