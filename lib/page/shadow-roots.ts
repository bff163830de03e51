import { LOOK_AGAIN_AFTER } from './limits.ts';

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

export interface ShadowRoots {
  /** All known roots in the page now, for hit tests. */
  readonly connected: ShadowRoot[];
  /** The shadow root of an element, open or closed, or null. */
  of(element: Element): ShadowRoot | null;
  /** Custom elements that had no root when they were read and have one now. Looked for at most every `LOOK_AGAIN_AFTER` ms. */
  lookAgain(): Element[];
}

/**
 * Remembers every shadow root it finds and calls `onFound` once for each; roots of removed hosts are forgotten. A root that is
 * attached to a standing element makes no mutation, so custom elements without one are remembered too.
 */
export function createShadowRoots(access: ShadowAccess | undefined, onFound: (root: ShadowRoot) => void): ShadowRoots {
  const known = new Set<ShadowRoot>();
  const rootless = new Set<Element>();
  let looked = 0;

  function find(element: Element): ShadowRoot | null {
    const root = shadowRootOf(element, access);
    if (root && !known.has(root)) {
      known.add(root);
      onFound(root);
    }
    return root;
  }

  return {
    get connected() {
      for (const root of known) if (!root.isConnected) known.delete(root);
      return [...known];
    },
    of(element) {
      const root = find(element);
      if (root) rootless.delete(element);
      else if (element.localName.includes('-')) rootless.add(element);
      return root;
    },
    lookAgain() {
      const now = performance.now();
      if (rootless.size === 0 || now - looked < LOOK_AGAIN_AFTER) return [];
      looked = now;
      const found: Element[] = [];
      for (const element of rootless) {
        const isHost = element.isConnected && find(element) !== null;
        if (isHost) found.push(element);
        if (isHost || !element.isConnected) rootless.delete(element);
      }
      return found;
    },
  };
}

function shadowRootOf(element: Element, access: ShadowAccess | undefined): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  // Chromium's API throws for anything but an HTML element of this document.
  if (element instanceof HTMLElement) return access?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
  return element.shadowRoot;
}
