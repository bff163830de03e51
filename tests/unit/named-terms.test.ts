import { expect, test } from 'vitest';
import { namedTerms } from '../../scripts/words/named-terms.ts';
import { smallIndex } from '../support/small-index.ts';

test('names of terms are found with their places, plurals and British spellings too', () => {
  const index = smallIndex('tumor', { term: 'tendon', forms: ['sinew'] });
  expect(namedTerms('A sinew. Two tumours.', index)).toEqual([
    { start: 2, end: 7, ids: ['tendon'] },
    { start: 13, end: 20, ids: ['tumor'] },
  ]);
});
