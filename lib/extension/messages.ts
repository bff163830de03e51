import { browser } from 'wxt/browser';
import type { Term } from '../../data/schema.ts';

/** What pages ask of the background. */
export type ToBackground =
  /** Run the card script in the asking frame. */
  | { kind: 'bring-card' }
  /** Tell these terms, and the names of the terms they point to. */
  | { kind: 'tell-terms'; ids: string[] }
  /** Open the glossary page at a term. */
  | { kind: 'open-glossary'; id: string }
  /** The top page's site is switched on or off: show it in the toolbar. */
  | { kind: 'show-state'; isOn: boolean };

export interface ToldTerms {
  terms: Term[];
  /** Headwords of all terms that `see` points to, by id. */
  names: Record<string, string>;
}

/** Asks for terms by id; unknown ids are left out. Rejects where the extension was updated or removed meanwhile. */
export async function askForTerms(ids: readonly string[]): Promise<ToldTerms> {
  const told: ToldTerms = await browser.runtime.sendMessage<ToBackground, ToldTerms>({ kind: 'tell-terms', ids: [...ids] });
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
