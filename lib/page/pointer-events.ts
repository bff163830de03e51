import { CLICK_SLOP, LONG_PRESS, STILL_TYPING, TAP_SLOP } from '../card/limits.ts';
import { isElement, shownIn } from './nodes.ts';

export interface PointerHandlers {
  /** The pointer really moved (no button held) and rests here, told at most once a frame. `target` is what is under it. */
  onMove: (x: number, y: number, target: EventTarget | null, isTyping: boolean) => void;
  /** The pointer left the window. */
  onLeave: () => void;
  /** A button went down, or a finger. */
  onHold: () => void;
  /** The pointer moves with a button held, to drag or select; `from` is where it went down. */
  onDrag: (from: EventTarget | null) => void;
  /** A key typed into a field or an editor. */
  onType: () => void;
  /** A click or tap that is not a drag, a selection, or meant for a link or a control. */
  onPress: (x: number, y: number, target: EventTarget | null) => void;
  /** A click that is meant for something else on the page. */
  onOtherPress: (target: EventTarget | null) => void;
}

const INTERACTIVE =
  'a[href], area[href], button, input, select, textarea, label, summary, option, video, audio, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="option"], [contenteditable]:not([contenteditable="false" i])';

const EDITABLE = 'input, textarea, [contenteditable]:not([contenteditable="false" i])';

const FRAMES = 'iframe, frame, object, embed';

/** Listens to the pointer without ever preventing what the page does with it. Ends with the signal. */
export function listenToPointer(handlers: PointerHandlers, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let frame: number | undefined;
  let last: { x: number; y: number } | undefined;
  let pressed: { x: number; y: number; slop: number; until: number } | undefined;
  let movedOver: EventTarget | null = null;
  let heldFrom: EventTarget | null = null;
  let typedAt = -Infinity;

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
      handlers.onDrag(heldFrom);
      return;
    }
    const target = targetOf(event);
    movedOver = target;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      handlers.onMove(clientX, clientY, target, performance.now() < typedAt + STILL_TYPING);
    });
  };
  window.addEventListener('pointermove', onMove, options);

  // What has come under the pointer since it moved is not what the reader pointed at.
  const onScroll = (event: Event) => {
    if (scrolls(event, movedOver)) forgetMove();
  };
  window.addEventListener('scroll', onScroll, options);

  const onOut = (event: PointerEvent) => {
    // Into a frame is out of this document: nothing more is told of the pointer from here.
    const isOut = event.relatedTarget === null || (event.relatedTarget instanceof Element && event.relatedTarget.matches(FRAMES));
    if (!isOut || event.pointerType === 'touch') return;
    forgetMove();
    handlers.onLeave();
  };
  window.addEventListener('pointerout', onOut, options);

  const onDown = (event: PointerEvent) => {
    const { isPrimary, button, clientX: x, clientY: y, timeStamp } = event;
    const isFinger = event.pointerType === 'touch';
    // A finger is never still; whether it has scrolled, the browser tells by sending no click.
    const finger = { slop: TAP_SLOP, until: timeStamp + LONG_PRESS };
    pressed = isPrimary && button === 0 ? { x, y, ...(isFinger ? finger : { slop: CLICK_SLOP, until: Infinity }) } : undefined;
    heldFrom = targetOf(event);
    forgetMove();
    handlers.onHold();
  };
  window.addEventListener('pointerdown', onDown, options);

  // A long press, and a finger that scrolls or pinches: no click that comes after is a tap.
  const onNoTap = () => {
    pressed = undefined;
  };
  window.addEventListener('contextmenu', onNoTap, options);
  window.addEventListener('pointercancel', onNoTap, options);

  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, isTrusted } = event;
    const target = targetOf(event);
    const types = (key.length === 1 && !ctrlKey && !metaKey) || /^(?:Backspace|Delete|Enter|Process|Dead)$/.test(key);
    if (!isTrusted || !types || !(target instanceof Node && isElement(target)) || !target.closest(EDITABLE)) return;
    typedAt = performance.now();
    forgetMove();
    handlers.onType();
  };
  window.addEventListener('keydown', onKey, options);

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const { clientX, clientY, timeStamp } = event;
    const isStill =
      pressed !== undefined && timeStamp < pressed.until && Math.hypot(clientX - pressed.x, clientY - pressed.y) < pressed.slop;
    pressed = undefined;
    const target = targetOf(event);
    if (isStill && !isOnInteractive(event) && document.getSelection()?.isCollapsed !== false) handlers.onPress(clientX, clientY, target);
    else handlers.onOtherPress(target);
  };
  window.addEventListener('click', onClick, options);
}

/** Does a scroll or resize event move this target? A ticker elsewhere on the page may scroll all the time. */
export function scrolls(event: Event, target: EventTarget | null): boolean {
  const scroller = targetOf(event);
  if (!(scroller instanceof Node)) return true;
  for (let node = target instanceof Node ? target : null; node; node = shownIn(node)) if (node === scroller) return true;
  return false;
}

function targetOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

function isOnInteractive(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Node && isElement(node) && node.matches(INTERACTIVE));
}
