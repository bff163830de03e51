import { isElement, isShadowRoot, parentOf } from './nodes.ts';
import type { Block } from './text-blocks.ts';

/** The element whose box a block is in. */
export function elementOf({ owner }: Pick<Block, 'owner'>): Element {
  return isShadowRoot(owner) ? owner.host : owner;
}

/** Is an element laid out, so that its text can be seen by scrolling there? Asks for styles, so not while text is being read. */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility()) return true;
  // An element with `display: contents` has no box of its own; what it is in decides.
  const parent = parentOf(element);
  return getComputedStyle(element).display === 'contents' && isElement(parent) && isRendered(parent);
}
