import { expect, it } from 'vitest';
import { createEntries } from '../../lib/card/told-entries.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

const entries = createEntries(
  [makeTerm({ id: 'gait', term: 'gait', see: ['foot', 'lost'] }), makeTerm({ id: 'foot', term: 'the foot' })],
  [makeQuestion({ id: 'why', question: 'Why?', terms: ['gait', 'foot'] }), makeQuestion({ id: 'how', question: 'How?', terms: ['foot'] })],
);

it('tells terms with the names of what they point to and the questions about them', () => {
  const { terms, names, questions } = entries.terms(['gait', 'nothing']);
  expect(terms.map(({ id }) => id)).toEqual(['gait']);
  expect(names).toEqual({ foot: 'the foot', lost: 'lost' });
  expect(questions).toEqual({ gait: [{ id: 'why', name: 'Why?' }] });
});

it('tells the terms inside of the words that were met, or else of the headword', () => {
  expect(entries.terms(['gait'], 'gait of feet').nested).toEqual({ gait: [] });
  expect(entries.terms(['gait'], 'gait of the foot').nested).toEqual({ gait: [{ id: 'foot', name: 'the foot' }] });
  expect(entries.terms(['gait']).nested).toEqual({ gait: [] });
});

it('tells a question with the names of its terms', () => {
  expect(entries.question('how')).toMatchObject({ question: { question: 'How?' }, names: { foot: 'the foot' } });
  expect(entries.question('nothing')).toBeUndefined();
});
