/** Where selected words are. */
export interface SelectionPlace {
  /** A node in the tree that they are in. */
  node: Node;
  /** Their box in CSS px from the top left of the window, as it is now; undefined once it is out of the window. */
  line: () => DOMRect | undefined;
}

/** What is selected in this document, as the page spells it. Empty where nothing is. */
export function selectedText(): string {
  return getSelection()?.toString() ?? '';
}

/** Where the selection of this document is; for one inside a field, the place of the field. */
export function selectionPlace(): SelectionPlace | undefined {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  const around = range && !range.collapsed ? range : document.activeElement;
  if (!around) return undefined;
  const node = around instanceof Range ? around.startContainer : around;
  return {
    node,
    line() {
      const box = around.getBoundingClientRect();
      const isIn = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
      return node.isConnected && isIn && box.width + box.height > 0 ? box : undefined;
    },
  };
}

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/**
 * Is what the reader does meant for this frame? It has the focus, and no frame inside it does. While nothing on the page has it
 * (it is in the address bar), the top frame answers.
 */
export function isFrameInUse(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active && FRAMES.has(active.localName)) return false;
  return document.hasFocus() || window === window.top;
}
