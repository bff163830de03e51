import { browser } from 'wxt/browser';
import type { ToldQuestion, ToldTerms } from '../card/told-entries.ts';

/** What pages ask of the background. */
export type ToBackground =
  /** Run the card script in the asking frame. */
  | { kind: 'bring-card' }
  /** Tell these terms, and the names of what they point to. */
  | { kind: 'tell-terms'; ids: string[] }
  /** Tell a question. */
  | { kind: 'tell-question'; id: string }
  /** Open the glossary page at a term. */
  | { kind: 'open-glossary'; id: string }
  /** The top page's site is switched on or off: show it in the toolbar. */
  | { kind: 'show-state'; isOn: boolean };

/** Asks for terms by id; unknown ids are left out. Rejects where the extension was updated or removed meanwhile. */
export async function askForTerms(ids: readonly string[]): Promise<ToldTerms> {
  const told: ToldTerms = await browser.runtime.sendMessage<ToBackground, ToldTerms>({ kind: 'tell-terms', ids: [...ids] });
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

/** Sends a message to the background. Rejects where the extension was updated or removed meanwhile. */
export async function send(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** The name of the port between the popup and the frames of a tab. */
export const WORDS_PORT = 'words-on-page';

/** What every frame of a tab reports to the popup, now and whenever it changes. */
export interface FrameReport {
  /** Tells the frames apart; made anew with every script. */
  frame: string;
  isTop: boolean;
  isReading: boolean;
  /** Ids of the terms the frame names, in reading order, with how often. */
  words: { id: string; count: number }[];
}
