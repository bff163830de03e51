import { CLOSE_AFTER, OPEN_AFTER, REST_ON_WAY } from './limits.ts';

/** The reader's pace in ms: how long a pointer rests before a card opens (`Infinity`: it never does), how long one that was left stays. */
export interface Pace {
  openAfter: number;
  closeAfter: number;
}

const usual: Pace = { openAfter: OPEN_AFTER, closeAfter: CLOSE_AFTER };

/**
 * When the card opens and closes. `W` is whatever stands for a marked word; two words are the same if they are identical.
 * `since` and `until` are times in ms on the caller's clock.
 */
export type CardState<W> =
  /** `dismissed` is the word whose card was just closed by the reader; resting on it does not open it again. */
  | { is: 'closed'; dismissed?: W | undefined }
  | { is: 'waiting'; word: W; until: number }
  | { is: 'open'; word: W; pinned: boolean; next?: { word: W; until: number } | undefined; closing?: number | undefined };

export type CardEvent<W> =
  /** The pointer moved and is over a marked word, over the card, or over neither. */
  | { type: 'over-word'; word: W }
  | { type: 'over-card' }
  | { type: 'over-neither' }
  /** The pointer came nearer to the open card; `word` is another one that it crosses there. */
  | { type: 'on-way'; word?: W | undefined }
  /** A click or tap on a marked word. */
  | { type: 'press-word'; word: W }
  /** A click or tap beside word and card. */
  | { type: 'press-elsewhere' }
  /** The reader has done something in the card that it should stay for. */
  | { type: 'use-card' }
  /** Escape, the close button, the page going away, the site switched off, the word's text gone. */
  | { type: 'dismiss' }
  /** The page scrolled, a key typed, or a button went down: what lies under a resting pointer is no choice of the reader. */
  | { type: 'scroll' }
  | { type: 'type' }
  | { type: 'hold' }
  /** The time asked for by `dueAt` has come. */
  | { type: 'time' };

/** The state after an event at time `now` (ms). Pure: it opens nothing and sets no clock. */
export function nextCardState<W>(state: CardState<W>, event: CardEvent<W>, now: number, pace = usual): CardState<W> {
  switch (event.type) {
    case 'dismiss':
      return state.is === 'closed' ? state : { is: 'closed', dismissed: state.word };
    case 'press-word':
      return { is: 'open', word: event.word, pinned: true };
    case 'use-card':
      return state.is === 'open' ? { is: 'open', word: state.word, pinned: true } : state;
    case 'press-elsewhere':
      return { is: 'closed' };
    case 'scroll':
    case 'type':
    case 'hold':
      if (state.is === 'waiting') return { is: 'closed' };
      return state.is === 'open' ? { ...state, next: undefined } : state;
    case 'over-word':
      return overWord(state, event.word, now, pace);
    case 'over-card':
      if (state.is === 'open') return { ...state, next: undefined, closing: undefined };
      return { is: 'closed' };
    case 'over-neither':
      if (state.is === 'open' && !state.pinned) return { ...state, next: undefined, closing: closingAt(state, now, pace) };
      return state.is === 'open' ? { ...state, next: undefined } : { is: 'closed' };
    case 'on-way':
      return onWay(state, event.word, now, pace);
    case 'time':
      return atTime(state, now);
  }
}

function overWord<W>(state: CardState<W>, word: W, now: number, pace: Pace): CardState<W> {
  const waiting = { word, until: now + pace.openAfter };
  if (state.is === 'closed') return state.dismissed === word ? state : { is: 'waiting', ...waiting };
  if (state.is === 'waiting') return state.word === word ? state : { is: 'waiting', ...waiting };
  if (state.word === word) return { ...state, next: undefined, closing: undefined };
  // A pinned card stays until it is dismissed; the reader may point at other words meanwhile.
  if (state.pinned) return state;
  const until = state.next?.word === word ? Math.min(state.next.until, waiting.until) : waiting.until;
  return { ...state, next: { word, until }, closing: closingAt(state, now, pace) };
}

/** A pointer that goes to the card has not left the word yet, unless it rests on its way. */
function onWay<W>(state: CardState<W>, word: W | undefined, now: number, { openAfter, closeAfter }: Pace): CardState<W> {
  if (state.is !== 'open') return { is: 'closed' };
  if (state.pinned) return state;
  // Whoever wants words to open late, or never by themselves, rests on them as long on the way; a card closes no sooner than beside it.
  const next = word === undefined ? undefined : { word, until: now + Math.max(REST_ON_WAY, openAfter) };
  return { ...state, next, closing: now + Math.max(REST_ON_WAY, closeAfter) };
}

/** When a card closes that the pointer has left: what was granted on the way to it does not hold beside the way. */
function closingAt({ closing = Infinity }: { closing?: number | undefined }, now: number, { closeAfter }: Pace): number {
  return Math.min(closing, now + closeAfter);
}

function atTime<W>(state: CardState<W>, now: number): CardState<W> {
  if (state.is === 'waiting' && now >= state.until) return { is: 'open', word: state.word, pinned: false };
  if (state.is !== 'open') return state;
  if (state.next && now >= state.next.until) return { is: 'open', word: state.next.word, pinned: false };
  if (state.closing !== undefined && now >= state.closing) {
    return state.next ? { is: 'waiting', ...state.next } : { is: 'closed' };
  }
  return state;
}

/** When the state wants a `time` event (ms), or undefined if it waits for nothing. */
export function dueAt<W>(state: CardState<W>): number | undefined {
  if (state.is === 'closed') return undefined;
  const times = state.is === 'waiting' ? [state.until] : [state.next?.until ?? Infinity, state.closing ?? Infinity];
  const due = Math.min(...times);
  return due < Infinity ? due : undefined;
}
