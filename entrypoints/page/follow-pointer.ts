import { dueAt, nextCardState } from '../../lib/card/card-state.ts';
import type { CardEvent, CardState, Pace } from '../../lib/card/card-state.ts';
import { send } from '../../lib/extension/messages.ts';
import { frameSlot } from '../../lib/page/frame-slot.ts';
import type { CardInFrame } from '../../lib/page/frame-slot.ts';
import type { JudgedMatch } from '../../lib/matching/judged-match.ts';
import type { TermIndex } from '../../lib/matching/term-index.ts';
import { meaningsOfHit } from '../../lib/page/meanings-of-hit.ts';
import { listenToPointer, scrolls } from '../../lib/page/pointer-events.ts';
import { pointToMatch } from '../../lib/page/point-to-match.ts';
import type { Hit } from '../../lib/page/point-to-match.ts';
import { linesOf } from '../../lib/page/ranges.ts';
import type { PageReader } from '../../lib/page/read-page.ts';
import type { ShadowRoots } from '../../lib/page/shadow-roots.ts';
import type { SelectionCard } from './explain-selection.ts';
import type { HeldEscape } from './hold-escape.ts';

/** What others may do with the card of a marked word. */
export interface WordCard {
  /** The word whose card is open. */
  readonly openHit: Hit | undefined;
  /** Opens the card of a word as a click on it does. */
  pin(hit: Hit): void;
  dismiss(): void;
  /** Closes it for another card: the reader may come back to the word at once. */
  giveWay(): void;
  wordsChanged(): void;
}

/** Opens and closes the card as the pointer goes over marked words, until the signal ends it. */
export function followPointer(
  { reader, index }: { reader: PageReader; index: TermIndex },
  roots: ShadowRoots,
  {
    escape,
    selection,
    isAlive,
    pace,
  }: { escape: HeldEscape; selection: Pick<SelectionCard, 'isOpen'>; isAlive: () => boolean; pace: () => Pace },
  signal: AbortSignal,
): WordCard {
  const slot = frameSlot();
  escape.listen();
  escape.onEscape = () => {
    const wasOpen = state.is === 'open' && slot.card?.isOpen === true;
    if (state.is !== 'closed') happen({ type: 'dismiss' });
    return wasOpen;
  };
  let state: CardState<JudgedMatch> = { is: 'closed' };
  let hits = new WeakMap<JudgedMatch, Hit>();
  let shown: { word: JudgedMatch; pinned: boolean } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;

  function happen(event: CardEvent<JudgedMatch>): void {
    // A page that takes the card out may do so each time: it comes back as it came, after a rest on the word.
    if (slot.card?.isTaken === true) {
      state = { is: 'closed' };
      show();
    }
    // The card of a selection stays, as a pinned one does, while the reader points at words.
    if (selection.isOpen && (event.type.startsWith('over-') || event.type === 'on-way')) return;
    state = nextCardState(state, event, performance.now(), pace());
    if (state.is !== 'closed') {
      if (!signal.aborted && !isAlive()) return;
      bringCard();
    }
    show();
    clearTimeout(timer);
    const due = dueAt(state);
    if (due !== undefined) timer = setTimeout(() => happen({ type: 'time' }), Math.max(0, due - performance.now()) + 1);
  }

  /** The card is its own script and comes at the first word that is pointed at, within the delay before it opens. */
  function bringCard(): void {
    if (isAsked || slot.card) return;
    isAsked = true;
    slot.onCard = show;
    const askAgain = () => {
      isAsked = slot.card !== undefined;
    };
    send({ kind: 'bring-card' }).then(askAgain, askAgain);
  }

  function show(): void {
    const { card } = slot;
    if (state.is !== 'open') {
      if (shown) card?.close();
      shown = undefined;
      return;
    }
    const { word, pinned } = state;
    const hit = hits.get(word);
    if (!card || !hit || (shown?.word === word && shown.pinned === pinned)) return;
    shown = { word, pinned };
    slot.onCardDismiss = () => happen({ type: 'dismiss' });
    slot.onCardUse = () => happen({ type: 'use-card' });
    const { ids, note } = meaningsOfHit(hit, index, reader);
    card.open({ ...hit, words: hit.block.text.slice(word.start, word.end) }, ids, pinned, note);
  }

  function hitAt(x: number, y: number): Hit | undefined {
    const hit = pointToMatch(x, y, reader, roots.connected);
    if (hit) hits.set(hit.match, hit);
    return hit;
  }

  /** A card in the top page is out of this frame's reach, so leaving the word does not close it. */
  const beside = (): CardEvent<JudgedMatch> => ({ type: slot.card?.isOnTop === true ? 'over-card' : 'over-neither' });
  const isCard = (target: EventTarget | null, card: CardInFrame | undefined = slot.card) => card?.has(target) === true;
  listenToPointer(
    {
      onMove(x, y, target, isTyping) {
        if (isCard(target)) {
          happen({ type: 'over-card' });
          return;
        }
        const hit = hitAt(x, y);
        const word = hit?.match;
        if (word && word === shown?.word) slot.card?.startWay(x, y);
        else if (shown && slot.card?.isOnWay(x, y) === true) return happen({ type: 'on-way', word });
        const isMeant = word && (!isTyping || word === shown?.word);
        happen(isMeant ? { type: 'over-word', word } : beside());
      },
      onLeave: () => happen(beside()),
      onHold: () => happen({ type: 'hold' }),
      onDrag: (from) => happen({ type: isCard(from) ? 'over-card' : 'over-neither' }),
      onType: () => happen({ type: 'type' }),
      onPress(x, y, target) {
        if (isCard(target)) return;
        const hit = hitAt(x, y);
        happen(hit ? { type: 'press-word', word: hit.match } : { type: 'press-elsewhere' });
      },
      onOtherPress(target) {
        if (!isCard(target)) happen({ type: 'press-elsewhere' });
      },
    },
    signal,
  );

  /** The card goes with its word; where the word is gone, or out of the window, the card goes too. */
  const follow = () => {
    if (state.is !== 'open' || !shown) return;
    const hit = hits.get(shown.word);
    const lines = hit ? linesOf(hit.block, hit.match.start, hit.match.end) : [];
    const line = lines.toSorted((a, b) => Math.abs(a.top - (hit?.line.top ?? 0)) - Math.abs(b.top - (hit?.line.top ?? 0)))[0];
    // Out of the window, or out of sight in a box that scrolls by itself. A sheet may lie over its word.
    const isInSight = (x: number, y: number) => isCard(document.elementFromPoint(x, y)) || hitAt(x, y)?.match === shown?.word;
    if (!hit || !line || !isInSight(line.x + line.width / 2, line.y + line.height / 2)) {
      happen({ type: 'dismiss' });
      return;
    }
    hits.set(shown.word, { ...hit, line });
    slot.card?.move(line);
  };
  let frame: number | undefined;
  const onScroll = (event: Event) => {
    if (isCard(event.composedPath()[0] ?? null)) return;
    if (state.is === 'closed' || !scrolls(event, hits.get(state.word)?.block.nodes[0] ?? null)) return;
    happen({ type: 'scroll' });
    if (state.is !== 'open' || frame !== undefined) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      follow();
    });
  };
  addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  addEventListener('resize', onScroll, { passive: true, signal });
  // What goes into full screen would cover a card that was there before.
  for (const type of ['pagehide', 'fullscreenchange']) addEventListener(type, () => happen({ type: 'dismiss' }), { signal });

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    happen({ type: 'dismiss' });
    escape.onEscape = () => false;
    clearTimeout(timer);
    hits = new WeakMap();
  });

  return {
    get openHit() {
      return state.is === 'open' ? hits.get(state.word) : undefined;
    },
    pin(hit) {
      hits.set(hit.match, hit);
      happen({ type: 'press-word', word: hit.match });
    },
    dismiss: () => happen({ type: 'dismiss' }),
    giveWay: () => happen({ type: 'press-elsewhere' }),
    wordsChanged() {
      if (state.is === 'closed') return;
      const { word } = state;
      const hit = hits.get(word);
      const isThere =
        hit &&
        hit.match.use === 'shown' &&
        hit.block.nodes.every((node) => node.isConnected && reader.blockOf(node)?.matches.includes(word));
      if (!isThere && slot.card?.isAnswering !== true) happen({ type: 'dismiss' });
    },
  };
}
