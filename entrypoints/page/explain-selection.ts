import { LONGEST_PHRASE } from '../../lib/card/limits.ts';
import { askForPhrase, send } from '../../lib/extension/messages.ts';
import type { CardRequest } from '../../lib/extension/messages.ts';
import { frameSlot } from '../../lib/page/frame-slot.ts';
import { selectedText, selectionPlace } from '../../lib/page/selected-text.ts';
import type { SelectionPlace } from '../../lib/page/selected-text.ts';
import type { HeldEscape } from './hold-escape.ts';

/** The card beside a selection. It is there where the site is off too: the reader asked for it. */
export interface SelectionCard {
  readonly isOpen: boolean;
  /** What is selected now. */
  selected(): string;
  explain(text: string): Promise<void>;
  /** Shows what a frame that is too small asks for, as a sheet. */
  showForFrame(request: CardRequest): Promise<void>;
  close(): void;
}

interface Needs {
  escape: HeldEscape;
  /** Is the extension still there? Where it is not, asking ends everything. */
  isAlive: () => boolean;
  /** Closes the card of a marked word. */
  closeOther: () => void;
  /** The shadow trees that are known. */
  roots: () => ShadowRoot[];
}

/** Makes the card that explains selections in this frame, pinned, until the signal ends it. */
export function createSelectionCard({ escape, isAlive, closeOther, roots }: Needs, signal: AbortSignal): SelectionCard {
  const slot = frameSlot();
  /** What is open, or about to be. */
  let showing: AbortController | undefined;

  function close(): void {
    if (!showing) return;
    showing.abort();
    showing = undefined;
    slot.card?.close();
  }
  signal.addEventListener('abort', close);

  function listen(place: SelectionPlace, end: AbortController): void {
    const options = { capture: true, passive: true, signal: end.signal };
    const isCard = (event: Event) => slot.card?.has(event.composedPath()[0] ?? null) === true;
    let frame: number | undefined;
    const follow = () => {
      frame = undefined;
      const line = place.line();
      if (end.signal.aborted) return;
      if (line) slot.card?.move(line);
      else close();
    };
    const onScroll = (event: Event) => {
      if (!isCard(event)) frame ??= requestAnimationFrame(follow);
    };
    addEventListener('scroll', onScroll, options);
    addEventListener('resize', onScroll, options);
    addEventListener('pointerdown', (event) => isCard(event) || close(), options);
    addEventListener('pagehide', close, options);
    escape.closeSelection = () => {
      const wasOpen = showing !== undefined;
      close();
      return wasOpen;
    };
    // The page may have thrown the listener away.
    escape.listen();
  }

  async function show(place: SelectionPlace, asked: Promise<CardRequest>, isSheet = false): Promise<void> {
    const line = place.line();
    if (!line || !isAlive()) return;
    closeOther();
    close();
    const end = new AbortController();
    showing = end;
    listen(place, end);
    try {
      const [{ ids, words, note }] = await Promise.all([asked, slot.card ? undefined : send({ kind: 'bring-card' })]);
      if (end.signal.aborted) return;
      slot.onCardDismiss = close;
      // It stays anyway.
      delete slot.onCardUse;
      const spot = { line: place.line() ?? line, block: { nodes: [place.node] }, isSheet, ...(words !== undefined && { words }) };
      slot.card?.open(spot, ids, true, note);
    } catch {
      // The extension was updated or removed meanwhile.
      if (showing === end) close();
    }
  }

  return {
    get isOpen() {
      return showing !== undefined;
    },
    close,
    selected: () => selectedText(roots()),
    async explain(text) {
      const place = selectionPlace(roots());
      if (place) await show(place, answer(text));
    },
    async showForFrame(request) {
      // In a dialog that holds the frame, where the focus is in it.
      const node = document.activeElement ?? document.documentElement;
      await show({ node, line: () => new DOMRect(0, innerHeight) }, Promise.resolve(request), true);
    },
  };
}

async function answer(text: string): Promise<CardRequest> {
  if (text.length > LONGEST_PHRASE) return { ids: [], note: { is: 'too-long' } };
  const told = await askForPhrase(text);
  if (told?.is === 'found') return { ids: [told.id] };
  if (told?.is === 'near') return { ids: [told.id], note: { is: 'near', text } };
  return { ids: [], note: { is: 'none', text, parts: told?.parts ?? [] } };
}
