import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasLetter, readBlocks } from '../../lib/page/text-blocks.ts';
import '../support/fixed-seed.ts';
import { parseBody } from '../support/parse-html.ts';
import { termsAndText } from '../support/random-glossary.ts';
import { matchesOf } from '../support/small-index.ts';

/** One text node, and what comes before it: elements that end, elements that begin, and what stands between. */
const piece = fc.record({
  length: fc.nat({ max: 12 }),
  closed: fc.nat({ max: 2 }),
  opened: fc.array(fc.constantFrom('b', 'i', 'a', 'span', 'em', 'mark', 'abbr', 'u', 'font', 'time'), { maxLength: 2 }),
  between: fc.constantFrom('', '', '', '<!-- a b -->', '<wbr>', '<span></span>', '<sup>1</sup>'),
});

type Piece = typeof piece extends fc.Arbitrary<infer T> ? T : never;

/** A paragraph that holds a text in pieces; the last one takes what is left. */
function paragraphOf(text: string, pieces: readonly Piece[]): Element {
  const paragraph = parseBody('<p></p>').firstElementChild;
  if (!paragraph) throw new Error('no paragraph');
  const open: Element[] = [paragraph];
  let at = 0;
  for (const { length, closed, opened, between } of pieces) {
    open.splice(Math.max(1, open.length - closed));
    for (const name of opened) {
      const element = paragraph.ownerDocument.createElement(name);
      open.at(-1)?.append(element);
      open.push(element);
    }
    open.at(-1)?.insertAdjacentHTML('beforeend', between);
    open.at(-1)?.append(paragraph.ownerDocument.createTextNode(text.slice(at, at + length)));
    at += length;
  }
  paragraph.append(paragraph.ownerDocument.createTextNode(text.slice(at)));
  return paragraph;
}

it('finds the same matches however a text is split into nodes and inline elements', () => {
  fc.assert(
    fc.property(termsAndText, fc.array(piece, { maxLength: 10 }), ({ terms, text }, pieces) => {
      const blocks = [...readBlocks(paragraphOf(text, pieces))];
      expect(blocks.map((block) => block.text)).toEqual(hasLetter(text) ? [text] : []);
      for (const block of blocks) {
        expect(block.nodes.map(({ data }, at) => block.text.startsWith(data, block.starts[at]))).not.toContain(false);
        expect(block.nodes.map(({ data }) => data).join('')).toBe(text);
        expect(matchesOf(block.text, terms)).toEqual(matchesOf(text, terms));
      }
    }),
  );
});
