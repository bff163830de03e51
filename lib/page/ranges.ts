import type { Block } from './text-blocks.ts';

/** A place inside a text node, in UTF-16 code units. */
export interface TextPlace {
  node: Text;
  offset: number;
}

/** The node and offset of a place in a block's text. At the border of two nodes: the end of the first or the start of the second. */
export function placeAt(block: Block, at: number, side: 'start' | 'end'): TextPlace {
  const { nodes, starts } = block;
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] ?? 0;
    if (side === 'start' ? start <= at : start < at) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) throw new RangeError('a block has at least one text node');
  return { node, offset: at - (starts[low] ?? 0) };
}

/** A static range over `[start, end)` of a block's text. It is not kept up by the document; a changed block is read anew. */
export function staticRange(block: Block, start: number, end: number): StaticRange {
  const from = placeAt(block, start, 'start');
  const to = placeAt(block, end, 'end');
  return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset });
}

/**
 * The lines that `[start, end)` of a block's text covers on the screen, in CSS px from the top left of the window. Empty where
 * it is not rendered, or where the text has changed since it was read. A text node at a time, so that a box between two
 * nodes (a footnote mark) is not part of it.
 */
export function linesOf(block: Block, start: number, end: number): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const [at, node] of block.nodes.entries()) {
    const from = block.starts[at] ?? 0;
    const first = Math.max(start, from) - from;
    const last = Math.min(end, from + node.length) - from;
    if (first >= last || !node.isConnected) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, first);
    range.setEnd(node, last);
    lines.push(...range.getClientRects());
  }
  return lines.filter(({ width, height }) => width > 0 && height > 0);
}
