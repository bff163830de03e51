import { expect, test } from 'vitest';
import { createNestedSearch } from '../../lib/card/nested-terms.ts';
import { makeTerm } from '../support/entries.ts';

const nestedIn = createNestedSearch([
  makeTerm({ id: 'spine', term: 'spine', forms: ['backbone'] }),
  makeTerm({ id: 'lumbar', term: 'lumbar' }),
  makeTerm({ id: 'lumbar-spine', term: 'lumbar spine' }),
  makeTerm({ id: 'tear', term: 'tear' }),
  makeTerm({ id: 'rotator-cuff', term: 'rotator cuff' }),
  makeTerm({ id: 'cuff', term: 'cuff', forms: ['tears'] }),
]);

test.each([
  ['names inside of a name, in their order', 'lumbar spine', ['lumbar', 'spine']],
  ['as the page writes them', 'Lumbar\n SPINES', ['lumbar', 'spine']],
  ['over a hyphen', 'lumbar-spine', ['lumbar', 'spine']],
  ['the longest, and none inside of it', 'rotator cuff tear', ['rotator-cuff', 'tear']],
  ['a headword before another form of the same letters', 'torn tears', ['tear']],
  ['each once', 'spine to backbone', ['spine']],
  ['not the words as a whole', 'spine', []],
  ['none in other words', 'spinet music', []],
  ['none in nothing', '', []],
])('%s', (_, words, ids) => {
  expect(nestedIn(words)).toEqual(ids);
});
