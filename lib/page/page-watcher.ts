import { unitAround } from './places.ts';
import type { PageReader } from './read-page.ts';
import { roleOf } from './skip-rules.ts';

export interface PageWatcher {
  /** Watches one more tree: the document, or a shadow root that was found while reading. */
  watch(root: Document | ShadowRoot): void;
}

/** Queues with the reader what changed in the page: added and removed nodes, changed text. Ends with the signal. */
export function createPageWatcher(
  reader: Pick<PageReader, 'queue' | 'forgetRemoved'>,
  preIsText: boolean,
  signal: AbortSignal,
): PageWatcher {
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') queueAround(record.target);
      else queueChildren(record);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function queueAround(node: Node): void {
    const unit = unitAround(node, preIsText);
    if (unit) reader.queue(unit);
  }

  function queueChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (removedNodes.length > 0) reader.forgetRemoved();
    // Where whole blocks come or go between whole blocks, the text around them stays as it is: read only what is new.
    const touchesLine = [...addedNodes, ...removedNodes, previousSibling, nextSibling].some((node) => node !== null && isPartOfLine(node));
    if (touchesLine || !(target instanceof Element) || !isBlock(target)) {
      queueAround(target);
      return;
    }
    if (addedNodes.length === 0 || unitAround(target, preIsText) === undefined) return;
    for (const node of addedNodes) if (node instanceof Element && isBlock(node)) reader.queue(node);
  }

  function isBlock(element: Element): boolean {
    const role = roleOf(element, preIsText);
    return role === 'block' || role === 'heading';
  }

  function isPartOfLine(node: Node): boolean {
    if (node instanceof Text) return node.data.trim().length > 0;
    if (!(node instanceof Element)) return false;
    const role = roleOf(node, preIsText);
    return role === 'inline' || role === 'aside';
  }

  return {
    watch(root) {
      if (!signal.aborted) observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
  };
}
