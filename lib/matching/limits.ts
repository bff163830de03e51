/** How far, in UTF-16 code units on each side, the words that speak for or against a health sense are looked for. */
export const CONTEXT_REACH = 90;

/** An everyday word with no word for or against it near by is marked when its section names this many sure terms. */
export const SURE_TERMS_IN_SECTION = 2;
