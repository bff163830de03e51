import type { CardNote } from '../card/card-note.ts';
import { FRAME_SLOT } from './names.ts';

/** What the content script of a frame offers to the other scripts of the extension in that frame. */
export interface ContentInFrame {
  /** False once the extension was updated or removed under the running script. */
  isCurrent: () => boolean;
  /** Ends the script and removes every trace of it. */
  stop: () => void;
}

/** Where a card goes: beside a line (CSS px from the top left of the window), in the tree of the first of these nodes. */
export interface CardSpot {
  line: DOMRect;
  block: { nodes: readonly Node[] };
  /** The words that it explains, as they stand there. */
  words?: string;
  /** There is no line to stand beside: it comes as a sheet. */
  isSheet?: boolean;
}

/** The card itself. */
export interface Card {
  /** Shows terms beside a line, or moves there, below a note if there is one. Ends the card that was open before. */
  open(spot: CardSpot, termIds: readonly string[], isPinned: boolean, note?: CardNote): void;
  /** The word has moved (scroll, resize): go along. */
  move(line: DOMRect): void;
  /** The pointer is on the word, at a point of the window: its way to the card begins here. */
  startWay(x: number, y: number): void;
  /** Is the pointer nearer to the card than ever on its way from the word? */
  isOnWay(x: number, y: number): boolean;
  close(): void;
  /** Tab was pressed in the frame: true where that has moved the focus into the card or out of it. */
  tab(isBack: boolean): boolean;
  /** Is it in the page now? False too where the page has taken it out. */
  readonly isOpen: boolean;
  /** Does it tell what came of a press in it? Then it stays though its word has lost its mark. */
  readonly isAnswering: boolean;
  /** Was it in the page, and has the page taken it out or hidden it? */
  readonly isTaken: boolean;
  /** Is this event target the card? */
  has(target: EventTarget | null): boolean;
}

/** What the card script offers to the content script: its card, which may be shown by the top page. */
export interface CardInFrame extends Card {
  /** Does the top page show it, because this frame is too small? */
  readonly isOnTop: boolean;
  /** The top page shows it no more. */
  closedOnTop(): void;
}

declare global {
  // What lives on the global object can only be declared so.
  // oxlint-disable-next-line no-var
  var plaintermFrame: FrameSlot | undefined;
}

export interface FrameSlot {
  /** Tells the frames of a tab apart; made by the content script. */
  id?: string;
  content?: ContentInFrame;
  card?: CardInFrame;
  /** Set by the content script; called by the card script when it is ready. */
  onCard?: (card: CardInFrame) => void;
  /** Set by the content script; called when the reader closes the card with its button. */
  onCardDismiss?: () => void;
  /** Set by the content script; called when the reader has done something in the card that it should stay for. */
  onCardUse?: () => void;
}

/** The place shared by all scripts of the extension in this frame. It lives in the isolated world; the page cannot see it. */
export function frameSlot(): FrameSlot {
  return (globalThis[FRAME_SLOT] ??= {});
}
