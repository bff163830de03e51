import { describe, expect, it, test } from 'vitest';
import { isInLink, matchesInLinks } from '../../lib/page/matches-in-links.ts';
import { readBlocks } from '../../lib/page/text-blocks.ts';
import { find, parseBody } from '../support/parse-html.ts';

/** The words of a paragraph that begin or end in a link. */
function inLinks(html: string, ...words: string[]): string[] {
  const blocks = [...readBlocks(parseBody(html))].map((block) => ({
    block,
    matches: words.flatMap((word) => {
      const start = block.text.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length }];
    }),
  }));
  const left = matchesInLinks(blocks);
  return blocks.flatMap(({ block, matches }) =>
    matches.filter((match) => left.has(match)).map(({ start, end }) => block.text.slice(start, end)),
  );
}

describe('matchesInLinks', () => {
  it('knows what is in a link, however deep, and what is beside it', () => {
    expect(inLinks('<p>A gait, <a href="/x">a <b><i>tendon</i></b></a>, a spine.</p>', 'gait', 'tendon', 'spine')).toEqual(['tendon']);
    expect(inLinks('<p><a href="/x">tendon</a>gait</p>', 'tendon', 'gait')).toEqual(['tendon']);
    expect(inLinks('<p>gait<a href="/x">tendon</a></p>', 'tendon', 'gait')).toEqual(['tendon']);
  });

  it('knows what begins in a link, and what ends in one', () => {
    expect(inLinks('<p>lumbar <a href="/x">spine</a></p>', 'lumbar spine')).toEqual(['lumbar spine']);
    expect(inLinks('<p><a href="/x">lumbar</a> spine</p>', 'lumbar spine')).toEqual(['lumbar spine']);
  });

  it('knows blocks in a link', () => {
    expect(inLinks('<a href="/x"><div><h3>gait</h3><p>tendon</p></div></a><p>spine</p>', 'gait', 'tendon', 'spine')).toEqual([
      'gait',
      'tendon',
    ]);
  });

  it('is empty where nothing was found', () => {
    expect(inLinks('<p><a href="/x">gait</a></p>')).toEqual([]);
  });
});

describe('isInLink', () => {
  test.each([
    ['a link', '<a href="/x"><b>x</b></a>', true],
    ['a link to nowhere', '<a href=""><b>x</b></a>', true],
    ['an anchor', '<a name="x"><b>x</b></a>', false],
    ['an element with an address that is no link', '<q cite="/x" href="/x"><b>x</b></q>', false],
    ['a button', '<button><b>x</b></button>', false],
  ])('%s', (_, html, expected) => {
    expect(isInLink(find(parseBody(html), 'b'))).toBe(expected);
  });
});
