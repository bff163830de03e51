import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListKind } from '../../components/ListChoice.tsx';
import { placeInHash } from '../../lib/glossary/place-in-hash.ts';
import { isWide } from './use-is-wide.ts';

/** What the list shows: one of the lists, and what the reader typed to search. */
export interface ListView {
  list: ListKind;
  query: string;
}

/** How the page looked when the reader left a place. Lengths are in CSS px. */
interface Left extends ListView {
  top: number;
  listTop: number;
  /** Says which element had the focus. */
  focus: string | undefined;
}

export interface Place {
  /** The name behind the #: an entry, a part of the page, or nothing. */
  name: string;
  view: ListView;
  setView: (view: ListView) => void;
}

interface Parts {
  /** The element that scrolls the list. */
  list: () => HTMLElement | null;
  /** What the reader reads at a place of the page. */
  main: () => HTMLElement | null;
}

/**
 * Where the reader is on the glossary page. Back and forward bring the list, what was typed, the scrolling and the focus back as
 * they were left; a new place is shown from its top, with the focus in it. Kept in memory, not in the address or the history.
 */
export function usePlace({ list, main }: Parts): Place {
  const [name, setName] = useState(() => placeInHash(location.hash));
  const [view, setView] = useState<ListView>({ list: 'letters', query: '' });
  const [arrival, setArrival] = useState<{ left?: Left }>({});
  const left = useRef(new Map<string, Left>());
  const key = useRef('');
  const latest = useRef(view);
  latest.current = view;

  useEffect(() => {
    const end = new AbortController();
    history.scrollRestoration = 'manual';
    key.current = nameEntry();
    let isNoted = false;
    const note = () => {
      left.current.set(key.current, { ...latest.current, top: scrollY, listTop: list()?.scrollTop ?? 0, focus: focusNow() });
    };
    // The browser scrolls to the top for some links before it tells of the new place.
    const onClick = ({ target }: Event) => {
      isNoted = target instanceof Element && target.closest('a[href^="#"]') !== null;
      if (isNoted) note();
    };
    const onPlace = () => {
      if (!isNoted) note();
      isNoted = false;
      key.current = nameEntry();
      const before = left.current.get(key.current);
      setName(placeInHash(location.hash));
      if (before) setView({ list: before.list, query: before.query });
      setArrival(before ? { left: before } : {});
    };
    addEventListener('click', onClick, { capture: true, signal: end.signal });
    addEventListener('popstate', onPlace, { signal: end.signal });
    return () => end.abort();
  }, []);

  useLayoutEffect(() => {
    const { left: before } = arrival;
    if (before) {
      scrollTo(0, before.top);
      list()?.scrollTo(0, before.listTop);
      focusOn(before.focus, main());
    } else if (name !== '') {
      main()?.focus({ preventScroll: true });
      if ((main()?.getBoundingClientRect().top ?? 0) < 0 || !isWide()) main()?.scrollIntoView();
    }
  }, [arrival]);

  return { name, view, setView };
}

/** The key of the current entry of the history; a new one gets one. */
function nameEntry(): string {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'string') return state.key;
  const key = crypto.randomUUID();
  history.replaceState({ key }, '');
  return key;
}

function focusNow(): string | undefined {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement && focused.type === 'search') return 'input[type="search"]';
  const id = focused instanceof HTMLElement ? focused.dataset['id'] : undefined;
  return id === undefined ? undefined : `.glossary-list [data-id="${CSS.escape(id)}"]`;
}

function focusOn(selector: string | undefined, main: HTMLElement | null): void {
  // Lists that are not shown hold the same entries.
  const those = selector === undefined ? [] : [...document.querySelectorAll<HTMLElement>(selector)];
  (those.find((one) => one.checkVisibility()) ?? main)?.focus({ preventScroll: true });
}
