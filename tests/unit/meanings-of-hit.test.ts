import { expect, test } from 'vitest';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { judgedMatches } from '../../lib/matching/judged-match.ts';
import type { PageReader } from '../../lib/page/read-page.ts';
import { meaningsOfHit } from '../../lib/page/meanings-of-hit.ts';
import { spelled } from '../support/small-index.ts';

const encoded = encodeTermIndex([
  spelled({ id: 'therapy', term: 'therapy', forms: ['PT'], everyday: { forms: { PT: '55' }, for: ['exercise'], against: [] } }),
  spelled({ id: 'clotting', term: 'clotting', forms: ['PT'], everyday: { forms: { PT: '55' }, for: ['blood'], against: [] } }),
]);
const index = decodeTermIndex(encoded);

function meanings(word: string, ...texts: string[]) {
  const blocks = texts.map((text) => ({ block: { text }, matches: judgedMatches(text, index) })) as unknown as PageReader['blocks'];
  for (const { block, matches } of blocks) {
    const match = matches.find(({ start, end }) => block.text.slice(start, end) === word);
    if (match) return meaningsOfHit({ match, block, line: {} as DOMRect }, index, { blocks });
  }
  throw new Error(`no ${word}`);
}

test('a word of one meaning has no note', () => {
  expect(meanings('therapy', 'Some therapy.')).toEqual({ ids: ['therapy'] });
});

test('a word of several meanings says so, and which is likelier', () => {
  expect(meanings('PT', 'Some PT.')).toEqual({ ids: ['clotting', 'therapy'], note: { is: 'several', text: 'PT', because: undefined } });
  expect(meanings('PT', 'Some PT, an exercise.')).toEqual({
    ids: ['therapy', 'clotting'],
    note: { is: 'several', text: 'PT', because: { near: 'exercise' } },
  });
});

test('what another block of the page names is meant', () => {
  expect(meanings('PT', 'Some PT.', 'About therapy.')).toEqual({
    ids: ['therapy', 'clotting'],
    note: { is: 'several', text: 'PT', because: 'named' },
  });
});

test('what the reader wrote comes first, whatever the page says', () => {
  const own = encodeTermIndex([{ ...spelled('PT'), id: 'own-pt' }]);
  const index = decodeTermIndex(encoded, own);
  const text = 'Some PT, an exercise.';
  const [match] = judgedMatches(text, index);
  if (!match) throw new Error('no match');
  const hit = { match, block: { text }, line: {} } as unknown as Parameters<typeof meaningsOfHit>[0];
  expect(meaningsOfHit(hit, index, { blocks: [] })).toEqual({
    ids: ['own-pt', 'clotting', 'therapy'],
    note: { is: 'several', text: 'PT' },
  });
});
