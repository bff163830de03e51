import { describe, expect, it, test } from 'vitest';
import { buildSearchIndex } from '../../lib/search/build-index.ts';
import { createSearch } from '../../lib/search/find-entries.ts';
import { FUZZY_FROM_LETTERS, MOST_RESULTS } from '../../lib/search/limits.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';
import { searchOver } from '../support/search-over.ts';

const search = searchOver(
  [
    makeTerm({ term: 'tendon', inShort: 'a cord that ties muscle to bone', lay: ['leg string'] }),
    makeTerm({ term: 'tendonitis', forms: ['tendinitis'], lay: ['sore string'] }),
    makeTerm({ term: 'Achilles tendon', more: 'It lifts the heel when you walk uphill.' }),
    makeTerm({ term: 'biopsy', inShort: 'a test of a bit of tissue' }),
    makeTerm({ term: "Baker's cyst", id: 'bakers-cyst', lay: ['lump behind my knee'] }),
    makeTerm({ term: 'MRI', forms: ['magnetic resonance imaging'] }),
    makeTerm({ term: 'Q', id: 'q-angle', forms: ['Q angle'] }),
    makeTerm({ term: 'lump', lay: ['tendon'] }),
  ],
  [
    makeQuestion({ question: 'Can a tendon heal?', answer: ['It takes weeks.', ['Rest a while.', 'Then stretch gently.']] }),
    makeQuestion({ question: 'How do I lace shoes?', getHelp: 'See someone if your toes turn blue.' }),
  ],
);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('createSearch', () => {
  it('gives kind, id and name, and by what it was found where the name does not tell', () => {
    expect(search('biopsy')).toEqual([{ kind: 'term', id: 'biopsy', name: 'biopsy' }]);
    expect(search('biopsies')[0]).toEqual({ kind: 'term', id: 'biopsy', name: 'biopsy' });
    expect(search('magnetic')[0]).toEqual({ kind: 'term', id: 'mri', name: 'MRI', by: 'magnetic resonance imaging' });
    expect(search('behind the knee')[0]).toEqual({ kind: 'term', id: 'bakers-cyst', name: "Baker's cyst", by: 'lump behind my knee' });
    expect(search('bit of tissue')[0]).toEqual({ kind: 'term', id: 'biopsy', name: 'biopsy' });
    expect(search('How do I lace shoes')).toEqual([{ kind: 'question', id: 'how-do-i-lace-shoes', name: 'How do I lace shoes?' }]);
  });

  it('orders: the very name, the very phrase, names that begin so, names with a word that begins so', () => {
    expect(ids('tendon')).toEqual(['tendon', 'lump', 'tendonitis', 'achilles-tendon', 'can-a-tendon-heal']);
  });

  it('orders by the evidence: very name, very phrase, beginning, phrase that says no more, misspelling, later word, definition', () => {
    const ranked = searchOver([
      makeTerm({ term: 'aaa', inShort: 'what stands beside a fibula' }),
      makeTerm({ term: 'fibulla' }),
      makeTerm({ term: 'bbb', lay: ['my fibula'] }),
      makeTerm({ term: 'ccc fibula' }),
      makeTerm({ term: 'fibulas bone' }),
      makeTerm({ term: 'ddd', lay: ['fibula'] }),
      makeTerm({ term: 'eee', forms: ['fibula'] }),
    ]);
    expect(ranked('fibula').map(({ id }) => id)).toEqual(['eee', 'ddd', 'fibulas-bone', 'bbb', 'fibulla', 'ccc-fibula', 'aaa']);
  });

  it('puts common words before rare ones', () => {
    const equal = searchOver([makeTerm({ term: 'knee aa', level: 3 }), makeTerm({ term: 'knee bb', level: 1 })]);
    expect(equal('kne').map(({ id }) => id)).toEqual(['knee-bb', 'knee-aa']);
  });

  it('puts terms before questions, then shorter names, then the alphabet', () => {
    const equal = searchOver(
      [makeTerm({ term: 'knee cc' }), makeTerm({ term: 'knee bbb' }), makeTerm({ term: 'knee aa' })],
      [makeQuestion({ question: 'Knee?!', id: 'q' }), makeQuestion({ question: 'Knee a?', id: 'r' })],
    );
    expect(equal('kne').map(({ id }) => id)).toEqual(['knee-aa', 'knee-cc', 'knee-bbb', 'q', 'r']);
  });

  test.each([
    ['capitals', 'BIOPSY', 'biopsy'],
    ['accents', 'bíopsy', 'biopsy'],
    ['spaces around', '  biopsy \n', 'biopsy'],
    ['a plural', 'biopsies', 'biopsy'],
    ['another form', 'tendinitis', 'tendonitis'],
    ['a form of many words', 'magnetic resonance imaging', 'mri'],
    ['an abbreviation in small letters', 'mri', 'mri'],
    ['no apostrophe', 'bakers cyst', 'bakers-cyst'],
    ['a curly apostrophe', 'Baker’s cyst', 'bakers-cyst'],
    ['the beginning of a name', 'ach', 'achilles-tendon'],
    ['the beginning of a later word', 'cys', 'bakers-cyst'],
    ['a phrase that people say', 'lump behind my knee', 'bakers-cyst'],
    ['part of such a phrase', 'behind my kn', 'bakers-cyst'],
    ['words of a phrase in another order', 'knee lump', 'bakers-cyst'],
    ['words of name and phrase', 'cyst knee', 'bakers-cyst'],
    ['a letter too few', 'achiles', 'achilles-tendon'],
    ['letters changed', 'biopsee', 'biopsy'],
    ['letters swapped', 'boipsy', 'biopsy'],
    ['words of a definition', 'ties muscle', 'tendon'],
    ['words of the longer text', 'walk uphill', 'achilles-tendon'],
    ['words of an answer', 'weeks stretch', 'can-a-tendon-heal'],
    ['words of a list in an answer', 'stretch gently', 'can-a-tendon-heal'],
    ['words of when to get help', 'toes blue', 'how-do-i-lace-shoes'],
    ['words of a question', 'lace shoes', 'how-do-i-lace-shoes'],
  ])('finds by %s', (_, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test.each(['', '   ', '?!', '’', '🙂'])('finds nothing for nothing typed: "%s"', (query) => {
    expect(search(query)).toEqual([]);
  });

  test.each(['xyzzyqwert', 'zzzz', 'tendon xyzzyqwert zzzz', 'ж'])('finds nothing for nonsense: "%s"', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('finds nothing by one word that only a long text has', () => {
    expect(ids('uphill')).toEqual([]);
  });

  it('leaves out what is far behind the best', () => {
    const terms = [makeTerm({ term: 'toe', more: 'The nail on it grows.' }), makeTerm({ term: 'wart', more: 'Seen on a toe or a nail.' })];
    expect(searchOver(terms.slice(1))('toe nail').map(({ id }) => id)).toEqual(['wart']);
    const behind = [...terms, makeTerm({ term: 'toe nail' })];
    expect(searchOver(behind)('toe nail').map(({ id }) => id)).not.toContain('wart');
  });

  it('puts a question before terms where one is asked', () => {
    const asked = searchOver(
      [makeTerm({ term: 'strain', lay: ['tendon will not heal'] })],
      [makeQuestion({ question: 'How fast does a tendon heal again?', id: 'q' })],
    );
    expect(asked('tendon not heal').map(({ id }) => id)).toEqual(['strain', 'q']);
    expect(asked('when does a tendon heal').map(({ id }) => id)).toEqual(['q', 'strain']);
  });

  it('finds names by their first letter, one-letter names before all', () => {
    expect(ids('q')).toEqual(['q-angle']);
    expect(ids('t')).toEqual(['tendon', 'tendonitis']);
  });

  it('takes short words as typed, because a misspelling of them could be any word', () => {
    expect('mrj'.length).toBeLessThan(FUZZY_FROM_LETTERS);
    expect(ids('mrj')).toEqual([]);
  });

  it('gives each entry once, and at most MOST_RESULTS of a kind', () => {
    const many = searchOver(
      Array.from({ length: MOST_RESULTS.term + 10 }, (_, at) => makeTerm({ term: `knee ${at}`, forms: [`knees ${at}`], lay: ['knee'] })),
      [],
    );
    const results = many('knee');
    expect(results).toHaveLength(MOST_RESULTS.term);
    expect(new Set(results.map(({ id }) => id)).size).toBe(MOST_RESULTS.term);
  });
});

describe('the search with terms of the reader beside the glossary', () => {
  const terms = [makeTerm({ term: 'tendon', lay: ['leg string'] }), makeTerm({ term: 'ligament' }), makeTerm({ term: 'muscle' })];
  const glossary = {
    terms,
    questions: [makeQuestion({ question: 'Can a tendon heal?' })],
    index: buildSearchIndex(terms, [makeQuestion({ question: 'Can a tendon heal?' })]),
  };
  const own = [makeTerm({ term: 'tendon salve', id: 'own-salve', forms: ['TS'], inShort: 'what my dad rubs on a leg' })];
  const both = createSearch(glossary, own);
  const foundIds = (query: string) => both(query).map(({ id }) => id);

  it.each([
    ['its name', 'tendon salve', ['own-salve']],
    ['a misspelling', 'tendon salv', ['own-salve']],
    ['a form', 'ts', ['own-salve']],
    ['words of what it means', 'dad leg', ['own-salve']],
  ])('finds them by %s', (_, query, wanted) => {
    expect(foundIds(query).slice(0, wanted.length)).toEqual(wanted);
  });

  it('ranks both together, and finds the glossary as before', () => {
    expect(foundIds('tendon')).toEqual(['tendon', 'own-salve', 'can-a-tendon-heal']);
    expect(foundIds('leg string')[0]).toBe('tendon');
    expect(foundIds('ligment')).toEqual(['ligament']);
    expect(foundIds('qwertz salve')).toEqual([]);
  });

  it('says nothing else without any', () => {
    expect(createSearch(glossary, [])('tendon')).toEqual(createSearch(glossary)('tendon'));
  });
});

// Some hundred fuzzy searches take seconds on a busy machine.
describe('the search in the real glossary', { timeout: 60_000 }, () => {
  const { terms, questions } = loadGlossary();
  const real = searchOver(terms, questions);

  it('leaves room for questions where many words fit', () => {
    expect(real('gait').filter(({ kind }) => kind === 'question').length).toBeGreaterThan(0);
  });

  it('puts a term first when its own name is typed', () => {
    const lost = terms
      .filter(({ id, term }) => real(term)[0]?.id !== id)
      .map(({ id, term }) => `${id} > "${term}" finds ${real(term)[0]?.id}`);
    expect(lost).toEqual([]);
  });

  it('finds every question by its own words', () => {
    expect(questions.filter(({ id, question }) => real(question)[0]?.id !== id).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['plantar fascitis', 'plantar-fasciitis'],
    ['siatica', 'sciatica'],
    ['achiles tendon', 'achilles-tendon'],
    ['tendonitus', 'tendinitis'],
    ['scoleosis', 'scoliosis'],
    ['physical therapyst', 'physical-therapist'],
  ])('finds "%s" among the first three', (query, id) => {
    expect(
      real(query)
        .slice(0, 3)
        .map((one) => one.id),
    ).toContain(id);
  });

  test.each(['xyzzyqwert', 'qqqqq', 'wwwxxxzzz', 'spreadsheet'])('finds nothing for "%s"', (query) => {
    expect(real(query)).toEqual([]);
  });
});
