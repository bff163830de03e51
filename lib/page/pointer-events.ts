import { CLICK_SLOP } from '../card/limits.ts';
import { isElement } from './nodes.ts';

export interface PointerHandlers {
  /** The pointer really moved (no button held) and rests here, told at most once a frame. `target` is what is under it. */
  onMove: (x: number, y: number, target: EventTarget | null) => void;
  /** The pointer left the window or a button went down to drag or select. */
  onLeave: () => void;
  /** A click or tap that is not a drag, a selection, or meant for a link or a control. */
  onPress: (x: number, y: number, target: EventTarget | null) => void;
  /** A click that is meant for something else on the page. */
  onOtherPress: (target: EventTarget | null) => void;
}

const INTERACTIVE =
  'a[href], area[href], button, input, select, textarea, label, summary, option, video, audio, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="option"], [contenteditable]:not([contenteditable="false" i])';

const FRAMES = 'iframe, frame, object, embed';

/** Listens to the pointer without ever preventing what the page does with it. Ends with the signal. */
export function listenToPointer(handlers: PointerHandlers, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let frame: number | undefined;
  let last: { x: number; y: number } | undefined;
  let pressed: { x: number; y: number } | undefined;

  const forgetMove = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  signal.addEventListener('abort', forgetMove);

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { screenX, screenY, clientX, clientY } = event;
    // Browsers send a move when the page scrolled under a resting pointer; the reader did not point at anything then.
    const isReal = last?.x !== screenX || last.y !== screenY;
    last = { x: screenX, y: screenY };
    if (!isReal) return;
    forgetMove();
    if (event.buttons !== 0) {
      handlers.onLeave();
      return;
    }
    const target = event.composedPath()[0] ?? event.target;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      handlers.onMove(clientX, clientY, target);
    });
  };
  window.addEventListener('pointermove', onMove, options);

  const onOut = (event: PointerEvent) => {
    // Into a frame is out of this document: nothing more is told of the pointer from here.
    const isOut = event.relatedTarget === null || (event.relatedTarget instanceof Element && event.relatedTarget.matches(FRAMES));
    if (!isOut || event.pointerType === 'touch') return;
    forgetMove();
    handlers.onLeave();
  };
  window.addEventListener('pointerout', onOut, options);

  const onDown = (event: PointerEvent) => {
    pressed = event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined;
  };
  window.addEventListener('pointerdown', onDown, options);

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const { clientX, clientY } = event;
    const isStill = pressed !== undefined && Math.hypot(clientX - pressed.x, clientY - pressed.y) < CLICK_SLOP;
    pressed = undefined;
    const target = event.composedPath()[0] ?? event.target;
    if (isStill && !isOnInteractive(event) && document.getSelection()?.isCollapsed !== false) handlers.onPress(clientX, clientY, target);
    else handlers.onOtherPress(target);
  };
  window.addEventListener('click', onClick, options);
}

function isOnInteractive(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Node && isElement(node) && node.matches(INTERACTIVE));
}
