/** What a content script may ask beside the page's own `shadowRoot`: Chromium has it on an API, Firefox on the element. */
export interface ShadowAccess {
  openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null;
}

declare global {
  interface Element {
    /** Firefox, in content scripts only. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** Remembers every shadow root it finds and calls `onFound` once for each. Roots of removed hosts are forgotten. */
export function createShadowRoots(access: ShadowAccess | undefined, onFound: (root: ShadowRoot) => void) {
  const known = new Set<ShadowRoot>();
  return {
    /** All known roots in the page now, for hit tests. */
    get connected(): ShadowRoot[] {
      for (const root of known) if (!root.isConnected) known.delete(root);
      return [...known];
    },
    /** The shadow root of an element, open or closed, or null. */
    of(element: Element): ShadowRoot | null {
      const root = shadowRootOf(element, access);
      if (root && !known.has(root)) {
        known.add(root);
        onFound(root);
      }
      return root;
    },
  };
}

function shadowRootOf(element: Element, access: ShadowAccess | undefined): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  // Chromium's API throws for anything but an HTML element of this document.
  if (element instanceof HTMLElement) return access?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
  return element.shadowRoot;
}
