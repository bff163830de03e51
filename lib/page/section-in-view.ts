import { comparePlaces } from './places.ts';
import type { Block } from './text-blocks.ts';

/** Heights in the window, as parts of it, at which one looks for text. */
const LOOKED_AT = [0.25, 0.5, 0.75, 0.1];

/** An element that the reader sees now, or null where there is nothing but the page itself. Asks for layout. */
function elementInView(): Element | null {
  for (const part of LOOKED_AT) {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * part);
    if (element && element !== document.documentElement && element !== document.body) return element;
  }
  return null;
}

/** The place of the section that the reader sees now among sections in the order of the document; -1 where that is not known. */
export function sectionInView(sections: readonly (readonly Block[])[]): number {
  const element = elementInView();
  return element ? sections.findLastIndex(([first]) => isBefore(first?.nodes[0], element)) : -1;
}

function isBefore(node: Text | undefined, element: Element): boolean {
  return node?.isConnected === true && comparePlaces(node, element) < 0;
}
