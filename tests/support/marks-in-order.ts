import type { Frame, Page } from 'puppeteer-core';
import { HIGHLIGHT } from '../../lib/page/names.ts';

/**
 * The marks of a page and then of its frames, each in reading order: a shadow tree, open or closed, stands before its host's
 * children. A note inside a mark (footnote, ruby) is no part of its text, and white space is one space.
 */
export async function marksInOrder(page: Page): Promise<string[]> {
  const all = await Promise.all(page.frames().map(marksOf));
  return all.flat();
}

async function marksOf(frame: Frame): Promise<string[]> {
  return frame.evaluate((name) => {
    const isRoot = (node: Node): node is ShadowRoot => node instanceof ShadowRoot;
    /** The way from the document to a place: which child at each level, -1 for a shadow tree. */
    const wayTo = (node: Node, offset: number): number[] => {
      const way = [offset];
      for (let at: Node | null = node; at; at = isRoot(at) ? at.host : at.parentNode) {
        const { parentNode } = at;
        if (isRoot(at)) way.unshift(-1);
        else if (parentNode) way.unshift([...parentNode.childNodes].indexOf(at as ChildNode));
      }
      return way;
    };
    const compare = (a: number[], b: number[]): number => {
      const at = a.findIndex((step, level) => step !== b[level]);
      return (a[at] ?? 0) - (b[at] ?? 0);
    };
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string => {
      const walker = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
      let text = '';
      walker.currentNode = startContainer;
      for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
        const note = node.parentElement?.closest('sub, sup, rt, rp');
        if (!note || note.contains(startContainer)) {
          const { data } = node as Text;
          text += data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : data.length);
        }
        if (node === endContainer) break;
      }
      return text.replaceAll(/[^\S\ufeff]+/g, ' ');
    };
    const ranges = [...((CSS.highlights.get(name) ?? []) as unknown as Iterable<StaticRange>)];
    return ranges
      .map((range) => ({ way: wayTo(range.startContainer, range.startOffset), text: textOf(range) }))
      .toSorted((a, b) => compare(a.way, b.way))
      .map(({ text }) => text);
  }, HIGHLIGHT);
}
