// Kinds of nodes by their number, not by `instanceof`: a page may move nodes in from another document, which has classes of
// its own, and tools read pages with other DOMs.

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** CDATA, which XHTML and drawings may hold, is text too. */
export function isText(node: Node | null | undefined): node is Text {
  const kind = node?.nodeType;
  return kind === 3 || kind === 4;
}

export function isDocument(node: Node | null | undefined): node is Document {
  return node?.nodeType === 9;
}

export function isShadowRoot(node: Node | null | undefined): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node;
}

/** The parent in the tree as it is shown: a shadow root's parent is its host. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? (isShadowRoot(node) ? node.host : null);
}

/** What a node is shown in: the slot that it fills, or its parent. The slots of closed trees are not told to anybody outside. */
export function shownIn(node: Node): Node | null {
  return (isElement(node) || isText(node) ? node.assignedSlot : null) ?? parentOf(node);
}
