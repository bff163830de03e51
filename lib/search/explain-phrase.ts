import type { Term } from '../../data/schema.ts';
import { foldText } from '../text/fold-text.ts';
import { pluralOf } from '../text/word-forms.ts';
import { buildSearchIndex } from './build-index.ts';
import { createSearch } from './find-entries.ts';
import { letterPairs, sharedPairs } from './letter-pairs.ts';
import { LEAST_ALIKE } from './limits.ts';
import { createPartSearch } from './word-parts.ts';
import type { WordPart } from './word-parts.ts';

/** What there is to say about some words that a reader selected. */
export type PhraseAnswer =
  /** An entry with this very name, or that people ask for with these very words. */
  | { is: 'found'; id: string }
  /** An entry whose name looks much the same: another ending, a misspelling. */
  | { is: 'near'; id: string }
  | { is: 'none'; parts: WordPart[] };

/**
 * Makes the search for selected words. It is the search of the popup, but a reader who asks about one phrase gets one answer: a
 * result that only begins alike or only mentions the words would explain something else, so it is no answer.
 */
export function createPhraseSearch(terms: readonly Term[]): (text: string) => PhraseAnswer {
  const search = createSearch({ terms, questions: [], index: buildSearchIndex(terms, []) });
  const partsOf = createPartSearch(terms);
  const byId = new Map(terms.map((term) => [term.id, term]));

  return (text) => {
    const asked = foldText(text);
    const pairs = letterPairs(asked);
    const isNear = (name: string) => {
      const other = letterPairs(name);
      return Math.min(sharedPairs(pairs, other), sharedPairs(other, pairs)) >= LEAST_ALIKE;
    };
    const found = search(text).map(({ id }) => ({ id, names: namesOf(byId.get(id)) }));
    const [best] = found;
    if (best?.names.includes(asked)) return { is: 'found', id: best.id };
    const near = found.find(({ names }) => names.some(isNear));
    return near ? { is: 'near', id: near.id } : { is: 'none', parts: partsOf(text) };
  };
}

function namesOf(term: Term | undefined): string[] {
  if (!term) return [];
  const names = [term.term, ...term.forms].flatMap((form) => [form, pluralOf(form)]);
  return [...names, ...term.lay].map(foldText);
}
