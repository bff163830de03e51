import { CARD_HOST } from './names.ts';
import { isElement, shownIn } from './nodes.ts';

/** The one owner of the card's element and shadow root in a page. */
export interface CardHost {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts the host into the page's top layer, invisible until it is placed. `word` is the text that it explains. */
  attach(word: Node): void;
  /** Moves it so that its top left corner is at `x`, `y` (CSS px from the top left of the window) and shows it. */
  place(place: { x: number; y: number; maxHeight: number }): void;
  /** Puts it at the bottom of the window, as wide as that and at most so high (CSS px), and shows it. */
  dock(maxHeight: number): void;
  /** Shows it moved down by so many CSS px, where the reader has nothing against motion. */
  pull(by: number): void;
  /** Takes it out of the page; nothing of it stays. */
  detach(): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Events that belong to the card alone: the page's own handlers for bubbling events do not get them. */
const OWN_EVENTS =
  'click dblclick auxclick contextmenu pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout touchstart touchmove touchend touchcancel keydown keyup keypress wheel mousewheel DOMMouseScroll copy cut paste beforeinput input focusin focusout dragstart drag dragenter dragover dragleave drop dragend';

/**
 * Makes a host in the top layer with a closed shadow root. Every style is set with `important` on the element itself, and the
 * root has only `sheet`, so the page's rules cannot reach in. Works under any Content Security Policy.
 */
export function createCardHost(styles: string): CardHost {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', CARD_HOST);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  /** What the host is put in where the document is a drawing: nowhere else does Firefox lay HTML out there. */
  const inDrawing = document.createElementNS(SVG, 'foreignObject');
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  for (const type of OWN_EVENTS.split(' ')) element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  return {
    root,
    element,
    attach(word) {
      const around = parentFor(word);
      const parent = around.namespaceURI === SVG ? inDrawing : around;
      if (parent === inDrawing && inDrawing.parentNode !== around) around.append(inDrawing);
      if (element.parentNode !== parent) {
        element.popover = 'manual';
        element.style.cssText = '';
        set('all', 'initial');
        // `all` leaves these two alone, and our text is English wherever it stands.
        set('direction', 'ltr');
        set('unicode-bidi', 'isolate');
        set('display', 'block');
        set('position', 'fixed');
        set('inset', '0 auto auto 0');
        set('margin', '0');
        set('border', '0');
        set('padding', '0');
        set('background', 'transparent');
        set('overflow', 'visible');
        // A page made for wide screens only is shrunk to fit a phone; the card is not.
        set('zoom', String(1 / shrinking()));
        set('visibility', 'hidden');
        parent.append(element);
      }
      if (!element.matches(':popover-open')) element.showPopover();
    },
    place({ x, y, maxHeight }) {
      // Under `zoom` on the page (larger-text tools) our lengths are zoomed too, places on the screen are not.
      const zoom = element.currentCSSZoom;
      set('--card-max-height', `${maxHeight / zoom}px`);
      set('inset', `${y / zoom}px auto auto ${x / zoom}px`);
      set('visibility', 'visible');
    },
    dock(maxHeight) {
      element.dataset['shape'] = 'sheet';
      set('--card-max-height', `${maxHeight / element.currentCSSZoom}px`);
      set('inset', 'auto 0 0 0');
      set('visibility', 'visible');
    },
    pull(by) {
      set('--pull', `${by / element.currentCSSZoom}px`);
    },
    detach() {
      element.remove();
      inDrawing.remove();
    },
  };
}

/** How much the browser shrinks the page to fit it into a small screen: 1 where it does not. */
export function shrinking(): number {
  return Math.min(1, globalThis.visualViewport?.scale ?? 1);
}

/**
 * Where the host must live for the reader to reach it: inside the modal dialog, popover or element in full screen that the word
 * is in (outside of a modal dialog it would be painted but inert; a click outside of a popover closes that), else under the root.
 */
function parentFor(word: Node): Element {
  for (let at: Node | null = word; at; at = shownIn(at)) {
    if (isElement(at) && at.matches('dialog:modal, :popover-open, :fullscreen')) return at;
  }
  return document.documentElement;
}
