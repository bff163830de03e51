import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { findInPage, findInText } from '../../scripts/find-in-page.ts';

const index = decodeTermIndex(
  encodeTermIndex([
    { id: 'gait', term: 'gait', forms: [], level: 1 },
    { id: 'lumbar-spine', term: 'lumbar spine', forms: [], level: 2 },
    { id: 'arch', term: 'arch', forms: [], level: 1, everyday: { forms: { arch: '47' }, for: ['sore ~'], against: ['~ of a bridge'] } },
  ]),
);

describe('findInText', () => {
  it('tells offsets into the text, the term, and what decided', () => {
    const text = 'The gait, the arch of a bridge. Years went by until a sore arch.';
    const found = findInText(text, index, 'every');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['gait', 'arch', 'arch']);
    expect(found.map(({ id, shown }) => [id, shown])).toEqual([
      ['gait', true],
      ['arch', false],
      ['arch', true],
    ]);
    expect(found.map(({ reason }) => reason)).toEqual(['always a health word', '"arch of a bridge" settles it', '"sore arch" settles it']);
  });

  it('shows first mentions only where that is asked for', () => {
    expect(findInText('gait, gait', index, 'every').map(({ shown }) => shown)).toEqual([true, true]);
    expect(findInText('gait, gait', index, 'section').map(({ shown }) => shown)).toEqual([true, false]);
  });

  it('finds nothing in nothing', () => {
    expect(findInText('', index, 'every')).toEqual([]);
    expect(findInText('123', index, 'every')).toEqual([]);
  });
});

describe('findInPage', () => {
  it('reads as the page does: blocks, inline elements, sections, skipped parts, languages', () => {
    const { document } = parseHTML(
      '<!doctype html><html lang="en"><body><p>A <b>ga</b>it. <code>gait</code></p><h2>Gait</h2><p>gait</p><p lang="fr">gait</p></body></html>',
    );
    const { text, matches } = findInPage(document, index, 'section');
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['gait', 'Gait', 'gait']);
    expect(matches.map(({ shown }) => shown)).toEqual([true, true, false]);
  });
});
