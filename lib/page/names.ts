/** The highlight's name. The page can read it in `CSS.highlights`, so it says what it is and not who made it. */
export const HIGHLIGHT = 'glossary-word';

/** The tag of the card's host, the only element that is ever put into a page, and only while a card is open. */
export const CARD_HOST = 'glossary-card';

/** Where content script and card script of one frame find each other: a property of the isolated world, not of the page. */
export const FRAME_SLOT = 'plaintermFrame';
