import { describe, expect, it, test } from 'vitest';
import { placeAt } from '../../lib/page/ranges.ts';
import type { Block } from '../../lib/page/text-blocks.ts';

/** A block of text nodes with these texts; only their number and order matter to `placeAt`. */
function blockOf(...texts: string[]): Block {
  const starts = texts.map((_, at) => texts.slice(0, at).join('').length);
  const nodes = texts.map((data) => ({ data }) as Text);
  return { text: texts.join(''), nodes, starts, owner: {} as Element, isHeading: false, language: 'english' };
}

describe('placeAt', () => {
  const block = blockOf('ab', 'c', 'def', 'g');

  test.each([
    [0, 'start', 'ab', 0],
    [1, 'start', 'ab', 1],
    [2, 'start', 'c', 0],
    [3, 'start', 'def', 0],
    [5, 'start', 'def', 2],
    [6, 'start', 'g', 0],
    [7, 'start', 'g', 1],
    [0, 'end', 'ab', 0],
    [1, 'end', 'ab', 1],
    [2, 'end', 'ab', 2],
    [3, 'end', 'c', 1],
    [4, 'end', 'def', 1],
    [6, 'end', 'def', 3],
    [7, 'end', 'g', 1],
  ] as const)('puts %i, as a %s, into "%s" at %i', (at, side, data, offset) => {
    expect(placeAt(block, at, side)).toEqual({ node: { data }, offset });
  });

  it('finds each letter in a block of many nodes', () => {
    const texts = Array.from({ length: 100 }, (_, at) => 'x'.repeat((at % 3) + 1));
    const many = blockOf(...texts);
    for (let at = 0; at < many.text.length; at += 1) {
      const start = placeAt(many, at, 'start');
      const end = placeAt(many, at + 1, 'end');
      expect(start.node).toBe(end.node);
      expect(end.offset).toBe(start.offset + 1);
      expect((many.starts[many.nodes.indexOf(start.node)] ?? Number.NaN) + start.offset).toBe(at);
    }
  });

  it('throws for a block without text', () => {
    expect(() => placeAt(blockOf(), 0, 'start')).toThrow(RangeError);
  });
});
