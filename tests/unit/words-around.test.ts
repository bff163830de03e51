import { describe, expect, it, test } from 'vitest';
import { CONTEXT_WORDS } from '../../lib/matching/limits.ts';
import { newSide, wordsBefore, wordsBehind } from '../../lib/matching/words-around.ts';
import { hashesOf } from '../../lib/text/word-hash.ts';

/** The words on both sides of the word in [brackets], those of its sentence before the stroke. */
function around(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const sides = { before: newSide(), behind: newSide() };
  wordsBefore(text, start, sides.before);
  wordsBehind(text, end, sides.behind);
  const told = ({ count, inSentence, starts, ends }: typeof sides.before) => {
    const words = Array.from({ length: count }, (_, nth) => text.slice(starts[nth], ends[nth]));
    return [...words.slice(0, inSentence), '|', ...words.slice(inSentence)].join(' ');
  };
  return { before: told(sides.before), behind: told(sides.behind), sides };
}

describe('the words around a match', () => {
  it('come nearest first', () => {
    const { before, behind, sides } = around('pain in the [arch] of the foot');
    expect([before, behind]).toEqual(['the in pain |', 'of the foot |']);
    expect(Array.from(sides.behind.hashes.slice(0, 3))).toEqual(hashesOf('of the foot'));
  });

  test.each([
    ['a full stop', 'One two. Three [arch] four. Five', 'Three | two One', 'four | Five'],
    ['a question mark', 'One? Two [arch] three? Four', 'Two | One', 'three | Four'],
    ['a full stop before a closing quote', 'One." Two [arch] three.) Four', 'Two | One', 'three | Four'],
    ['an empty line', 'one\n\ntwo [arch] three\n \n four', 'two | one', 'three | four'],
    ['a line that begins with a capital', 'One\nTwo [arch] three\nFour', 'Two | One', 'three | Four'],
    ['a line that begins with a dash', 'one\n- two [arch] three\n - four', 'two | one', 'three | four'],
    ['a bullet', 'one • two [arch] three • four', 'two | one', 'three | four'],
  ])('belong to another sentence beyond %s', (_, text, before, behind) => {
    expect(around(text)).toMatchObject({ before, behind });
  });

  test.each([
    ['a number', 'about 2.5 [arch] for 1.5 days'],
    ['a line wrapped by hand', 'one\ntwo [arch] three\nfour'],
    ['a comma, a colon, a stroke', 'one, two: [arch] three; four / five'],
  ])('go on in the same sentence behind %s', (_, text) => {
    const { before, behind } = around(text);
    expect(`${before}${behind}`).toMatch(/^[^|]+\|[^|]+\|$/);
  });

  it(`are at most ${CONTEXT_WORDS} on each side`, () => {
    const many = 'word '.repeat(CONTEXT_WORDS + 3);
    expect(around(`${many}[arch] ${many}`).sides).toMatchObject({ before: { count: CONTEXT_WORDS }, behind: { count: CONTEXT_WORDS } });
  });

  it('are none at the edges of a text', () => {
    expect(around('[arch]').sides).toMatchObject({ before: { count: 0 }, behind: { count: 0 } });
    expect(around('  [arch]. ').sides).toMatchObject({ before: { count: 0 }, behind: { count: 0 } });
  });

  test.each([
    ['a space', 'flat [arch] foot', true],
    ['a hyphen', 'flat-[arch]-foot', true],
    ['a no-break space', 'flat\u00a0[arch]\u00a0foot', true],
    ['a comma', 'flat, [arch], foot', false],
    ['a full stop', 'Flat. [Arch]. Foot', false],
    ['a bracket', 'flat ([arch]) foot', false],
  ])('stand right beside it where %s is between', (_, text, isAdjacent) => {
    expect(around(text).sides).toMatchObject({ before: { isAdjacent }, behind: { isAdjacent } });
  });

  it('are read anew each time', () => {
    const side = newSide();
    wordsBehind('one two three', 0, side);
    wordsBehind('(four', 0, side);
    expect(side).toMatchObject({ count: 1, inSentence: 1, isAdjacent: false });
  });
});
