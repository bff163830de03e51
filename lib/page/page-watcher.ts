import { isDocument, isElement, isShadowRoot, isText, parentOf } from './nodes.ts';
import { unitAround } from './places.ts';
import type { PageReader } from './read-page.ts';
import { DECIDING_ATTRIBUTES, roleOf } from './skip-rules.ts';

export interface PageWatcher {
  /** Watches one more tree: the document, or a shadow root that was found while reading. */
  watch(root: Document | ShadowRoot): void;
}

export interface PageWatcherOptions {
  preIsText: boolean;
  /** After each batch of changes. */
  onBatch: () => void;
  /** The document has another root element: all that listened to the old one may be gone (`document.open`). */
  onNewDocument: () => void;
  signal: AbortSignal;
}

/** Queues with the reader what changed in the page: added and removed nodes, changed text. Ends with the signal. */
export function createPageWatcher(
  reader: Pick<PageReader, 'queue' | 'forgetRemoved' | 'forgetInside'>,
  { preIsText, onBatch, onNewDocument, signal }: PageWatcherOptions,
): PageWatcher {
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') queueAround(record.target);
      else if (record.type === 'attributes') requeue(record.target);
      else queueChildren(record);
    }
    onBatch();
    if (records.some(({ target, addedNodes }) => isDocument(target) && [...addedNodes].some(isElement))) onNewDocument();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function queueAround(node: Node | null): void {
    const unit = node ? unitAround(node, preIsText) : undefined;
    if (unit) reader.queue(unit);
  }

  /** An element that became an editor is the reader's own writing, a menu that opens is read, and so on. */
  function requeue(node: Node): void {
    if (isElement(node)) reader.forgetInside(node);
    queueAround(parentOf(node));
  }

  function queueChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (removedNodes.length > 0) reader.forgetRemoved();
    // Where whole blocks come or go between whole blocks, the text around them stays as it is: read only what is new.
    const around = [pastBlanks(previousSibling, 'previousSibling'), pastBlanks(nextSibling, 'nextSibling')];
    const touchesLine = [...addedNodes, ...removedNodes, ...around].some((node) => node !== null && isPartOfLine(node));
    if (touchesLine || !(isShadowRoot(target) || (isElement(target) && isBlock(target)))) {
      queueAround(target);
      return;
    }
    if (addedNodes.length === 0 || unitAround(target, preIsText) === undefined) return;
    for (const node of addedNodes) if (isElement(node) && isBlock(node)) reader.queue(node);
  }

  function isBlock(element: Element): boolean {
    const role = roleOf(element, preIsText);
    return role === 'block' || role === 'heading';
  }

  function isPartOfLine(node: Node): boolean {
    if (isText(node)) return node.data.trim().length > 0;
    if (!isElement(node)) return false;
    const role = roleOf(node, preIsText);
    return role === 'inline' || role === 'aside';
  }

  return {
    watch(root) {
      if (!signal.aborted) {
        observer.observe(root, {
          childList: true,
          characterData: true,
          subtree: true,
          attributes: true,
          attributeFilter: DECIDING_ATTRIBUTES,
        });
      }
    },
  };
}

/** The first sibling in a direction that is neither blank text nor a comment. */
function pastBlanks(node: Node | null, direction: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node;
  while (at && !isElement(at) && !(isText(at) && at.data.trim().length > 0)) at = at[direction];
  return at;
}
