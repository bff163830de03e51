import { isElement, shownIn } from './nodes.ts';
import { placeAt } from './ranges.ts';
import type { Block } from './text-blocks.ts';

/** In SVG the address of a link may stand in an attribute of this namespace. */
const XLINK = 'http://www.w3.org/1999/xlink';

/** The matches of some blocks that begin or end inside a link. */
export function matchesInLinks<Place extends { start: number; end: number }>(
  blocks: readonly { block: Block; matches: readonly Place[] }[],
): Set<Place> {
  const inLinks = blocks.flatMap(({ block, matches }) =>
    matches.filter(({ start, end }) => isInLink(placeAt(block, start, 'start').node) || isInLink(placeAt(block, end, 'end').node)),
  );
  return new Set(inLinks);
}

/** Is a node shown inside a link, through shadow trees and slots too? */
export function isInLink(node: Node): boolean {
  for (let at: Node | null = node; at; at = shownIn(at)) if (isElement(at) && isLink(at)) return true;
  return false;
}

function isLink(element: Element): boolean {
  return element.localName === 'a' && (element.hasAttribute('href') || element.hasAttributeNS(XLINK, 'href'));
}
