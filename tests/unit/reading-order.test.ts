import { describe, expect, it, test } from 'vitest';
import { VIEW_FIRST_ABOVE } from '../../lib/page/limits.ts';
import { createReadingOrder } from '../../lib/page/reading-order.ts';
import { readBlocks } from '../../lib/page/text-blocks.ts';
import { parseBody } from '../support/parse-html.ts';

const long = 'a'.repeat(VIEW_FIRST_ABOVE);

/** The first letters of the blocks of a body in the order of reading, "|" where it turns back. */
function orderOf(html: string, sectionInView: () => number): string {
  const order = createReadingOrder(sectionInView);
  for (const block of readBlocks(parseBody(html))) order.add(block);
  let told = '';
  while (!order.isEmpty) {
    if (order.isTurning) told += '|';
    told += order.next()?.text[0] ?? '?';
  }
  return told;
}

describe('createReadingOrder', () => {
  const short = '<p>A</p><h2>B</h2><p>C</p><p>D</p><h2>E</h2><div><p>F</p></div><h2>G</h2>';
  const html = `${short}<p>${long}</p>`;

  test.each([
    ['the top', 0, 'ABCDEFGa'],
    ['the first heading', 1, 'BCDEFGa|A'],
    ['a section further down', 2, 'EFGa|ABCD'],
    ['the last section', 3, 'Ga|ABCDEF'],
    ['nothing that is known', -1, 'ABCDEFGa'],
  ])('begins with %s in view, goes on to the end, then turns to what stands before', (_, section, expected) => {
    expect(orderOf(html, () => section)).toBe(expected);
  });

  it('does not ask what is in view for a short text, or one without headings', () => {
    const ask = () => {
      throw new Error('asked');
    };
    expect(orderOf(short, ask)).toBe('ABCDEFG');
    expect(orderOf(`<p>A</p><p>${long}</p>`, ask)).toBe('Aa');
  });

  it('can be emptied and used again', () => {
    const order = createReadingOrder(() => 0);
    const blocks = [...readBlocks(parseBody('<p>A</p><p>B</p>'))];
    for (const block of blocks) order.add(block);
    order.next();
    order.clear();
    expect([order.isEmpty, order.next()]).toEqual([true, undefined]);
    for (const block of blocks) order.add(block);
    expect([order.next()?.text, order.next()?.text, order.isEmpty]).toEqual(['A', 'B', true]);
  });
});
