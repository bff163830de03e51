import { describe, expect, it, test } from 'vitest';
import { createSearch } from '../../lib/search/find-entries.ts';
import { FUZZY_FROM_LETTERS, MOST_RESULTS } from '../../lib/search/limits.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

const search = createSearch(
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
  it('gives kind, id and name, nothing more', () => {
    expect(search('biopsy')).toEqual([{ kind: 'term', id: 'biopsy', name: 'biopsy' }]);
    expect(search('How do I lace shoes')).toEqual([{ kind: 'question', id: 'how-do-i-lace-shoes', name: 'How do I lace shoes?' }]);
  });

  it('orders: the very name, the very phrase, names that begin so, names with a word that begins so', () => {
    expect(ids('tendon')).toEqual(['tendon', 'lump', 'tendonitis', 'achilles-tendon', 'can-a-tendon-heal']);
  });

  it('puts phrases before misspellings, and those before the text', () => {
    const ranked = createSearch(
      [
        makeTerm({ term: 'aaa', more: 'About a fibula.' }),
        makeTerm({ term: 'xfibula' }),
        makeTerm({ term: 'fibulla' }),
        makeTerm({ term: 'bbb', lay: ['my fibula'] }),
        makeTerm({ term: 'ccc fibula' }),
        makeTerm({ term: 'fibula bone' }),
        makeTerm({ term: 'ddd', lay: ['fibula'] }),
        makeTerm({ term: 'eee', forms: ['fibula'] }),
      ],
      [],
    );
    expect(ranked('fibula').map(({ id }) => id)).toEqual(['eee', 'ddd', 'fibula-bone', 'ccc-fibula', 'bbb', 'xfibula', 'fibulla', 'aaa']);
  });

  it('puts terms before questions, then shorter names, then the alphabet', () => {
    const equal = createSearch(
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
    ['words of the longer text', 'uphill', 'achilles-tendon'],
    ['words of an answer', 'weeks', 'can-a-tendon-heal'],
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

  it('finds names by their first letter, one-letter names before all', () => {
    expect(ids('q')).toEqual(['q-angle']);
    expect(ids('t')).toEqual(['tendon', 'tendonitis']);
  });

  it('takes short words as typed, because a misspelling of them could be any word', () => {
    expect('mrj'.length).toBeLessThan(FUZZY_FROM_LETTERS);
    expect(ids('mrj')).toEqual([]);
  });

  it('gives each entry once, and at most MOST_RESULTS of a kind', () => {
    const many = createSearch(
      Array.from({ length: MOST_RESULTS.term + 10 }, (_, at) => makeTerm({ term: `knee ${at}`, forms: [`knees ${at}`], lay: ['knee'] })),
      [],
    );
    const results = many('knee');
    expect(results).toHaveLength(MOST_RESULTS.term);
    expect(new Set(results.map(({ id }) => id)).size).toBe(MOST_RESULTS.term);
  });
});

// Some hundred fuzzy searches take seconds on a busy machine.
describe('the search in the real glossary', { timeout: 60_000 }, () => {
  const { terms, questions } = loadGlossary();
  const real = createSearch(terms, questions);

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
