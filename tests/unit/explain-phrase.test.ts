import { describe, expect, it } from 'vitest';
import { createPhraseSearch } from '../../lib/search/explain-phrase.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { makeTerm } from '../support/entries.ts';

const explain = createPhraseSearch([
  makeTerm({ term: 'tendonitis', forms: ['tendinitis'], lay: ['sore string'] }),
  makeTerm({ term: 'heart attack', more: 'A table of numbers is kept.' }),
  makeTerm({ term: '-itis', id: 'itis', inShort: 'a word ending for inflammation' }),
]);

describe('createPhraseSearch', () => {
  it('finds an entry by any of its names, whatever stands around them', () => {
    for (const text of ['tendonitis', 'Tendinitis,', ' "TENDONITIS" ', 'sore string']) {
      expect(explain(text), text).toEqual({ is: 'found', id: 'tendonitis' });
    }
  });

  it('offers the entry of a misspelling as near, not as the answer', () => {
    expect(explain('tendonytis')).toEqual({ is: 'near', id: 'tendonitis' });
  });

  it('does not explain a word by an entry that only begins with it or only mentions it', () => {
    expect(explain('heart')).toEqual({ is: 'none', parts: [] });
    expect(explain('table')).toEqual({ is: 'none', parts: [] });
  });

  it('tells the parts of a word without an entry', () => {
    expect(explain('gingivitis')).toEqual({ is: 'none', parts: [{ part: '-itis', means: 'a word ending for inflammation' }] });
  });

  it('says nothing of a selection without letters', () => {
    expect(explain(' – ')).toEqual({ is: 'none', parts: [] });
  });

  it('finds every entry of the glossary by its headword', () => {
    const { terms } = loadGlossary();
    const all = createPhraseSearch(terms);
    const some = terms.filter((_, at) => at % 20 === 0);
    expect(some.filter(({ term }) => all(term).is !== 'found').map(({ term }) => term)).toEqual([]);
  });
});
