import { describe, expect, it, test } from 'vitest';
import { buildSearchIndex } from '../../lib/search/build-index.ts';
import { LONGEST_NAME, SCORE } from '../../lib/search/limits.ts';
import { createAlikeSearch } from '../../lib/search/match-alike.ts';
import { readIndex } from '../../lib/search/read-index.ts';
import { makeTerm } from '../support/entries.ts';

const names = ['pneumonia', 'sciatica', 'psoriasis', 'gout', 'gait', 'plantar fasciitis', 'heart attack'];
const index = readIndex(
  buildSearchIndex(
    [...names.map((term) => makeTerm({ term })), makeTerm({ term: 'tic', lay: ['sudden blinking'] }), makeTerm({ term: 'heel spur' })],
    [],
  ),
);
const match = createAlikeSearch(index);

function found(query: string): Map<string, number> {
  const offers = new Map<string, number>();
  match(query, (phrase, score) => offers.set(index.phrases[phrase] ?? '', score));
  return offers;
}

describe('createAlikeSearch', () => {
  test.each([
    ['new monia', 'pneumonia'],
    ['sigh attica', 'sciatica'],
    ['soriasis', 'psoriasis'],
    ['gowt', 'gout'],
    ['sciatiga', 'sciatica'],
    ['planter fashiitis', 'plantar fasciitis'],
    ['heartattack', 'heart attack'],
    ['plantar fashi', 'plantar fasciitis'],
  ])('takes "%s" for %s alone', (query, name) => {
    expect([...found(query).keys()]).toEqual([name]);
  });

  it('offers what sounds just so for the whole score, and less for the rest', () => {
    expect(found('sciatica').get('sciatica')).toBe(SCORE.alike);
    const score = found('sciatika').get('sciatica') ?? 0;
    expect(score).toBeLessThan(SCORE.alike);
    expect(found('scyatika').get('sciatica')).toBeLessThanOrEqual(score);
  });

  test.each(['gwt', 'blockchain', 'dghjkrt', 'suden blinking', 'hehe', 'x'.repeat(LONGEST_NAME + 1), ''])(
    'takes "%s" for nothing',
    (query) => {
      expect([...found(query)]).toEqual([]);
    },
  );
});
