import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { OpenEntry } from '../../components/EntryView.tsx';

/** Where the reader was before an entry opened: how far down (px), and the button that opened it. */
interface Left {
  scrolled: number;
  /** By its text and the title above, as it is made anew; and where it was in the window (px). */
  opener: { text: string; title: string; top: number } | undefined;
}

/**
 * Where focus and scrolling go as entries open and close. An opened entry is read from its top. On the way back the list is where it
 * was, with the focus on what was opened; where that is gone, and at the start, the reader types. `leave` is to be called before an entry opens.
 */
export function useWayBack(
  trail: readonly OpenEntry[],
  body: RefObject<HTMLElement | null>,
  input: RefObject<HTMLInputElement | null>,
): { leave: () => void; forget: () => void } {
  const left = useRef<Left[]>([]);
  const depth = useRef(0);
  const open = trail.at(-1);

  // A layout effect, so that a focus that is due never comes after the one for the next view.
  useLayoutEffect(() => {
    const isBack = trail.length < depth.current;
    depth.current = trail.length;
    const was = isBack ? left.current.pop() : undefined;
    const opener = was?.opener && buttonNamed(body.current, was.opener);
    const fallback = open ? body.current : input.current;
    (opener ?? fallback)?.focus({ preventScroll: true });
    body.current?.scrollTo(0, was?.scrolled ?? 0);
    // The list of look-ups may have grown above it.
    if (opener) body.current?.scrollBy(0, opener.getBoundingClientRect().top - (was?.opener?.top ?? 0));
    // What the entry's view depends on is the entry alone.
  }, [open]);

  return {
    leave() {
      const { activeElement } = document;
      const button = activeElement && body.current?.contains(activeElement) ? activeElement : undefined;
      const opener = button && {
        text: button.textContent ?? '',
        title: titleAbove(button),
        top: button.getBoundingClientRect().top,
      };
      left.current.push({ scrolled: body.current?.scrollTop ?? 0, opener });
    },
    forget() {
      left.current = [];
      depth.current = 0;
    },
  };
}

function buttonNamed(body: HTMLElement | null, { text, title }: { text: string; title: string }): HTMLElement | undefined {
  const buttons = [...(body?.querySelectorAll('button') ?? [])];
  return buttons.find((button) => button.textContent === text && titleAbove(button) === title);
}

function titleAbove(button: Element): string {
  return button.closest('section')?.querySelector('h2, h3')?.textContent ?? '';
}
