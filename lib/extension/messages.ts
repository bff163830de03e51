import { browser } from 'wxt/browser';
import type { CardNote } from '../card/card-note.ts';
import type { ToldQuestion, ToldTerms } from '../card/told-entries.ts';
import type { PhraseAnswer } from '../search/explain-phrase.ts';
import type { SheetAnswer, SheetChange } from '../sheet/sheet.ts';

/** What pages ask of the background. */
export type ToBackground =
  /** Run the card script in the asking frame. */
  | { kind: 'bring-card' }
  /** Tell these terms, and the names of what they point to; `words` are those that the reader met. */
  | { kind: 'tell-terms'; ids: string[]; words?: string | undefined }
  /** Tell a question. */
  | { kind: 'tell-question'; id: string }
  /** Tell what there is to say about some words that the reader selected. */
  | { kind: 'explain-phrase'; text: string }
  /** Open the glossary page at a term. */
  | { kind: 'open-glossary'; id: string }
  /** A card has come up in the asking frame, or gone: there is one at a time in a tab. `frame` tells the frames apart. */
  | { kind: 'card-here'; isOpen: boolean; frame: string }
  /** Escape was pressed in a frame while another has a card, or a frame gives up the one that the top page shows for it. */
  | { kind: 'close-cards'; frame: string }
  /** The asking frame is too small for a card: the top page is to show it. */
  | ({ kind: 'show-on-top' } & CardRequest)
  /** Change the list of what to ask about. */
  | { kind: 'change-sheet'; change: SheetChange }
  /** The top page's words are explained or not, other than the toolbar shows: show it there. */
  | { kind: 'show-state'; isOn: boolean };

/** What a card is to tell: terms, the words that they stand for on the page, and a note on them. */
export interface CardRequest {
  ids: readonly string[];
  words?: string | undefined;
  note?: CardNote | undefined;
}

/** What the background asks of the frames of a tab, because the reader pressed keys or used the menu, or for another frame. */
export type ToFrame =
  /** Explain the selection, else the next marked word in view. All frames hear it; the one with the focus does it. */
  | { kind: 'explain' }
  /** Explain the marked word before. The same holds. */
  | { kind: 'explain-previous' }
  /** Explain these words, which are selected in this frame. */
  | { kind: 'explain-selection'; text: string }
  /** Another frame than `frame` has a card now, or has none any more. */
  | { kind: 'card-here'; isOpen: boolean; frame: string }
  /** Close the cards of other frames than `frame`. */
  | { kind: 'close-cards'; frame: string }
  /** Show this at the bottom of the page; only to the top frame. */
  | ({ kind: 'show-on-top' } & CardRequest);

/** Asks for terms by id; unknown ids are left out. Rejects where the extension was updated or removed meanwhile. */
export async function askForTerms(ids: readonly string[], words?: string): Promise<ToldTerms> {
  const told: ToldTerms = await browser.runtime.sendMessage<ToBackground, ToldTerms>({ kind: 'tell-terms', ids: [...ids], words });
  return told;
}

/** Asks for a question by its id. Rejects as above; undefined where there is none. */
export async function askForQuestion(id: string): Promise<ToldQuestion | undefined> {
  const told: ToldQuestion | undefined = await browser.runtime.sendMessage<ToBackground, ToldQuestion | undefined>({
    kind: 'tell-question',
    id,
  });
  return told;
}

/** Asks what there is to say about some words. Rejects as above. */
export async function askForPhrase(text: string): Promise<PhraseAnswer | undefined> {
  return browser.runtime.sendMessage<ToBackground, PhraseAnswer | undefined>({ kind: 'explain-phrase', text });
}

/** Asks for a change of the list of what to ask about, and tells how it went; `failed` where the extension is gone. */
export async function askToChangeSheet(change: SheetChange): Promise<SheetAnswer> {
  const answer = browser.runtime.sendMessage<ToBackground, SheetAnswer | undefined>({ kind: 'change-sheet', change });
  return (await answer.catch(() => undefined)) ?? 'failed';
}

/** Sends a message to the background. Rejects where the extension was updated or removed meanwhile. */
export async function send(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** The name of the port between the popup and the frames of a tab. */
export const WORDS_PORT = 'words-on-page';

/** What the popup asks of the frames of a tab: one of them is to show the next mention of a term, the others forget where they were. */
export interface ShowWord {
  id: string;
  frame: string;
  /** Comes back with the answer. */
  turn: number;
}

/** What every frame of a tab reports to the popup, now and whenever it changes. */
export interface FrameReport {
  /** Tells the frames apart; made anew with every script. */
  frame: string;
  isTop: boolean;
  isReading: boolean;
  /** Ids of the terms the frame names, in reading order, with how often. */
  words: { id: string; count: number }[];
  /** Which mention this frame has shown last, of how many that can be seen; place 0: no further one. Undefined once another frame was asked. */
  shown?: { id: string; turn: number; place: number; of: number } | undefined;
}
