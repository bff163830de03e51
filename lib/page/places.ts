import { isDocument, isElement, isShadowRoot, parentOf } from './nodes.ts';
import { roleOf } from './skip-rules.ts';

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which not every DOM has as a global. */
const FOLLOWING = 4;

/**
 * Compares two connected nodes by their place in the document as `walkBlocks` reads it: a shadow tree stands where its host
 * does, before the host's own children. Negative where `a` comes first.
 */
export function comparePlaces(a: Node, b: Node): number {
  if (a === b) return 0;
  if (a.getRootNode() !== b.getRootNode()) {
    const pathA = hostPath(a);
    const pathB = hostPath(b);
    let at = 0;
    while (at < pathA.length - 1 && at < pathB.length - 1 && pathA[at] === pathB[at]) at += 1;
    const [fromA, fromB] = [pathA[at] ?? a, pathB[at] ?? b];
    if (fromA !== fromB) return comparePlaces(fromA, fromB);
    // One is inside the shadow tree of the other's host (the host itself comes first).
    return pathA.length - pathB.length;
  }
  return a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1;
}

/** The hosts around a node from the outermost in, then the node. */
function hostPath(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) path.unshift(root.host);
  return path;
}

/** Is `node` inside `outer`, or it itself, through shadow trees too? */
export function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = isShadowRoot(at.getRootNode()) ? parentOf(at.getRootNode()) : null) {
    if (outer.contains(at)) return true;
  }
  return false;
}

/**
 * What has to be read again when something directly inside `node` changed: the nearest element around it that is no part of
 * a line, or its shadow root. Undefined where the place is never read (code, fields, editors, detached).
 */
export function unitAround(node: Node, preIsText: boolean): Element | ShadowRoot | undefined {
  if (isDocument(node)) return node.documentElement ?? undefined;
  let unit: Element | ShadowRoot | undefined;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isShadowRoot(at)) {
      unit ??= at;
    } else if (isElement(at)) {
      const role = roleOf(at, preIsText);
      if (role === 'skip') return undefined;
      if (role === 'block' || role === 'heading') unit ??= at;
    } else if (isDocument(at)) {
      return unit;
    }
  }
  return undefined;
}
