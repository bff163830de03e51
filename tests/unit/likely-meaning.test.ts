import { expect, test } from 'vitest';
import { likelyMeaning } from '../../lib/matching/likely-meaning.ts';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { smallIndex } from '../support/small-index.ts';

const index = smallIndex(
  { id: 'therapy', term: 'therapy', forms: ['PT'], everyday: { forms: { PT: '55' }, for: ['exercise', '~ session'], against: ['clot'] } },
  { id: 'clotting', term: 'clotting', forms: ['PT'], everyday: { forms: { PT: '55' }, for: ['blood', 'blood test'], against: ['knee'] } },
);

/** The first meaning of "PT" in a text and why, as "clotting: blood test"; all of them where none is likelier. */
function likely(text: string, named: number[] = []): string {
  const match = findMatches(text, index).find(({ terms }) => terms.length > 1);
  if (!match) throw new Error('no PT');
  const { terms, because } = likelyMeaning(match, text, index, (term) => named.includes(term));
  const ids = terms.map((term) => index.terms[term]?.id);
  return because === undefined ? ids.join(' or ') : `${ids[0]}: ${because === 'named' ? because : because.near}`;
}

test.each([
  ['nothing speaks', 'Ask for PT there.', 'clotting or therapy'],
  ['a clue to the first', 'PT is exercise.', 'therapy: exercise'],
  ['a clue to the second', 'PT is a test of blood.', 'clotting: blood'],
  ['the loudest clue', 'A blood test, the PT, was done.', 'clotting: blood test'],
  ['a phrase', 'My PT session is over.', 'therapy: PT session'],
  ['clues to both, as near', 'exercise PT blood', 'clotting or therapy'],
  ['only against the other, which is no reason to tell', 'PT for the knee.', 'therapy or clotting'],
])('by the words around: %s', (_, text, told) => {
  expect(likely(text)).toBe(told);
});

test('by what the page names in other words', () => {
  expect(likely('Ask for PT there.', [1])).toBe('therapy: named');
  expect(likely('Ask for PT there.', [0, 1])).toBe('clotting or therapy');
});
