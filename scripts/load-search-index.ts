import { contextWords } from '../data/context-words.ts';
import { buildSearchIndex } from '../lib/search/build-index.ts';
import type { SearchedGlossary } from '../lib/search/find-entries.ts';
import { loadGlossary } from './load-glossary.ts';

/** Words that speak of anything but health on a page do so in a search too. */
const foreignWords = contextWords.filter(([weight]) => weight < 0).flatMap(([, words]) => words.split(' '));

/** The glossary of today with its search index, as the extension carries both. */
export function loadSearchIndex(): SearchedGlossary {
  const { terms, questions } = loadGlossary();
  return { terms, questions, index: buildSearchIndex(terms, questions, foreignWords) };
}
