import { terms } from '../../data/index.ts';
import { loadOwnTerms } from '../../lib/extension/stored-own-words.ts';

/** The terms that the reader has written, as they were when the page was opened. */
export const ownTerms = await loadOwnTerms();

/** The terms of the glossary, and before them those of the reader. */
export const allTerms = [...ownTerms, ...terms];
