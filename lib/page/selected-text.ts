/** Where selected words are. */
export interface SelectionPlace {
  /** A node in the tree that they are in. */
  node: Node;
  /** Their box in CSS px from the top left of the window, as it is now; undefined once it is out of the window. */
  line: () => DOMRect | undefined;
}

/** The selection as a range of its own, also inside a shadow tree that we know of, into which the page's own does not reach. */
function selectedRange(roots: ShadowRoot[]): Range | undefined {
  const [composed] = getSelection()?.getComposedRanges({ shadowRoots: roots }) ?? [];
  if (!composed || composed.collapsed) return undefined;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range.collapsed ? undefined : range;
}

/** What is selected in this document and in these shadow trees, as the page spells it. Empty where nothing is. */
export function selectedText(roots: ShadowRoot[]): string {
  const text = getSelection()?.toString() ?? '';
  return text === '' ? (selectedRange(roots)?.toString() ?? '') : text;
}

/** Where the selection of this document is; for one inside a field, the place of the field. */
export function selectionPlace(roots: ShadowRoot[]): SelectionPlace | undefined {
  const around = selectedRange(roots) ?? document.activeElement;
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
