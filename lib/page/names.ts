import type { Settings } from '../settings/settings.ts';

/** The highlight's name. The page can read it in `CSS.highlights`, so it says what it is and not who made it. */
export const HIGHLIGHT = 'glossary-word';

/** The name of the highlight that is drawn as the reader chose; `public/marks.css` has a rule for each. */
export function highlightName({ line, colour }: Pick<Settings, 'line' | 'colour'>): string {
  return line === 'dotted' && colour === 'text' ? HIGHLIGHT : `${HIGHLIGHT}-${line}-${colour}`;
}

/** The highlight of the word that the popup has just shown, there for a moment. The page can read it too. */
export const SHOWN_WORD = `${HIGHLIGHT}-here`;

/** The tag of the card's host, the only element that is ever put into a page, and only while a card is open. */
export const CARD_HOST = 'glossary-card';

/** Where content script and card script of one frame find each other: a property of the isolated world, not of the page. */
export const FRAME_SLOT = 'plaintermFrame';
