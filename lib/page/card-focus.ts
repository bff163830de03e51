import { isElement, parentOf } from './nodes.ts';

/** Leads the keyboard's focus into the card and out of it, as if the card stood where the reader is. */
export interface CardFocus {
  /** Tab was pressed somewhere in the frame. True where the focus has moved and the browser has nothing more to do. */
  tab(isBack: boolean): boolean;
  /** The card's content was drawn anew: a focus whose button is gone goes to the card as a whole. */
  keep(draw: () => void): void;
  /** The card is about to go: a focus in it goes back to where it was. */
  giveBack(): void;
}

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false" i])';

/**
 * Makes it for a card in `root`, whose host is `element`; `word` answers the text that the card explains. `onCovered` is called when
 * the focus goes to something that the card hides.
 */
export function createCardFocus(
  root: ShadowRoot,
  element: HTMLElement,
  { word, onCovered }: { word: () => Node | undefined; onCovered: () => void },
): CardFocus {
  /** What had the focus before the card. */
  let before: HTMLElement | undefined;
  const note = () => {
    if (!root.activeElement) before = focused();
  };
  element.addEventListener('pointerdown', note, { capture: true, passive: true });
  const onFocus = ({ target }: Event) => {
    if (element.isConnected && target instanceof Element && isCovered(target, element)) onCovered();
  };
  addEventListener('focusin', onFocus, { capture: true, passive: true });

  function enter(): boolean {
    const [first] = buttonsOf(root);
    if (!first || focused()?.matches(EDITABLE) === true) return false;
    note();
    first.focus({ preventScroll: true });
    return root.activeElement !== null;
  }

  /** Where the page's own order goes on; a page without any focus has its order around the word. */
  function leave(isBack: boolean): boolean {
    const target = before?.isConnected === true ? before : undefined;
    const next = target ?? neighbour(word(), isBack);
    if (!next) return false;
    next.focus({ preventScroll: target !== undefined });
    // Forward from where the focus was is the browser's own step.
    return isBack || !target;
  }

  return {
    tab(isBack) {
      const { activeElement } = root;
      if (!activeElement) return !isBack && enter();
      const buttons = buttonsOf(root);
      const isLast = activeElement === buttons.at(isBack ? 0 : -1) || (isBack && !activeElement.matches('button'));
      return isLast && leave(isBack);
    },
    keep(draw) {
      const hadFocus = root.activeElement !== null;
      draw();
      if (hadFocus && !root.activeElement) root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    giveBack() {
      if (root.activeElement && before?.isConnected === true) before.focus({ preventScroll: true });
      before = undefined;
    },
  };
}

function isCovered(focused: Element, card: Element): boolean {
  if (focused === card) return false;
  const [over, under] = [card.getBoundingClientRect(), focused.getBoundingClientRect()];
  return over.left <= under.left && over.right >= under.right && over.top <= under.top && over.bottom >= under.bottom;
}

function buttonsOf(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button')].filter((button) => button.checkVisibility());
}

/** What has the focus, in open shadow trees too; undefined where the page as a whole has it. */
function focused(): HTMLElement | undefined {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
}

/** The nearest element after the word, or before it, that Tab can stop at. */
function neighbour(word: Node | undefined, isBack: boolean): HTMLElement | undefined {
  for (let at: Node | null | undefined = word; at; at = parentOf(at)) {
    const tree = at.getRootNode();
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = at;
    const step = () => (isBack ? walker.previousNode() : walker.nextNode());
    for (let node = step(); node; node = step()) if (isStop(node)) return node;
    // On behind the tree's own host.
    at = tree instanceof ShadowRoot ? tree : undefined;
    if (!at) return undefined;
  }
  return undefined;
}

function isStop(node: Node): node is HTMLElement {
  return (
    isElement(node) &&
    node instanceof HTMLElement &&
    node.tabIndex >= 0 &&
    !node.matches(':disabled, [inert], [inert] *') &&
    node.checkVisibility({ visibilityProperty: true })
  );
}
