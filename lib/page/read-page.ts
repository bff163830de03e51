import type { Choice } from '../matching/choose-matches.ts';
import { createAbbreviations } from '../matching/abbreviations.ts';
import { judgedMatches } from '../matching/judged-match.ts';
import { maySpellOut, spelledOut } from '../matching/spelled-out.ts';
import type { TermIndex } from '../matching/term-index.ts';
import { createKeptBlocks } from './kept-blocks.ts';
import type { ReadBlock } from './kept-blocks.ts';
import { LATEST_AFTER, SLICE } from './limits.ts';
import { createLanguageTest } from './page-language.ts';
import { createReadingOrder } from './reading-order.ts';
import { sectionInView } from './section-in-view.ts';
import { hasLetter, walkBlocks } from './text-blocks.ts';
import type { Block, BlockWalk, ReadOptions } from './text-blocks.ts';

type FreshBlock = Omit<ReadBlock, 'isHidden'>;

export interface PageReader {
  /** All blocks with at least one match or a heading, in document order. */
  readonly blocks: readonly ReadBlock[];
  /** Is anything waiting to be read? */
  readonly isReading: boolean;
  /** The block that a text node was read into. */
  blockOf(node: Text): ReadBlock | undefined;
  /** Reads a subtree (again) in the next idle slices. `unit` must be a whole block (see `unitAround`). */
  queue(unit: Element | ShadowRoot): void;
  /** Tells that nodes have been removed from the page or moved in it. */
  forgetRemoved(): void;
  /** Tells that an element is not to be read any more. */
  forgetInside(element: Element): void;
  /** Something that was not laid out has come into view: it may hold the first mention now. */
  lookAtHidden(): void;
  /** Chooses all shown matches anew, for example after a setting changed. */
  chooseAgain(choice: Choice): void;
}

export interface PageReaderOptions extends ReadOptions {
  index: TermIndex;
  choice: Choice;
  /** Called after every slice: blocks, shown matches or `isReading` may have changed. */
  onChange: () => void;
  signal: AbortSignal;
}

/**
 * Reads a page in idle slices, keeps what was found as offsets in blocks, and chooses what is shown section by section. Each unit
 * is walked first, which is quick and tells what its abbreviations mean, then read, beginning with the section in view.
 */
export function createPageReader(options: PageReaderOptions): PageReader {
  const { index, onChange, signal } = options;
  let { choice } = options;
  const kept = createKeptBlocks();
  const isEnglish = createLanguageTest(options);
  const abbreviations = createAbbreviations();
  const waiting = createReadingOrder(sectionInView);
  const units = new Set<Element | ShadowRoot>();
  let current: { unit: Element | ShadowRoot; walk: BlockWalk } | undefined;
  let hasGone = false;
  let isOrderUnsure = false;
  let idle: number | undefined;

  const schedule = () => {
    // Nobody looks at a hidden page: what changes there waits until somebody does.
    if (signal.aborted || idle !== undefined || document.hidden) return;
    idle = requestIdleCallback(readSlice, { timeout: LATEST_AFTER });
  };
  document.addEventListener('visibilitychange', () => (isBusy() || units.size > 0 || hasGone) && schedule(), { signal });
  signal.addEventListener('abort', () => {
    if (idle !== undefined) cancelIdleCallback(idle);
    kept.clear();
    waiting.clear();
    units.clear();
    current = undefined;
  });

  function readSlice(): void {
    idle = undefined;
    const until = performance.now() + SLICE;
    if (hasGone) {
      hasGone = false;
      isOrderUnsure = true;
      kept.dropGone();
      // A walk whose next nodes were taken from their place would end early and lose the rest.
      if (current && !current.walk.findPlace()) {
        waiting.clear();
        start(current.unit);
      }
    }
    const isLate = () => performance.now() > until;
    while ((isBusy() || startNext()) && !isLate()) {
      if (current) walkOn(isLate);
      else readOn(isLate);
    }
    if (isBusy() || units.size > 0) {
      schedule();
    } else if (isOrderUnsure) {
      isOrderUnsure = false;
      kept.putInOrder();
    }
    kept.choose(choice);
    onChange();
  }

  const isBusy = () => current !== undefined || !waiting.isEmpty;

  /** Walks the current unit on and lines its blocks up to be read. */
  function walkOn(isLate: () => boolean): void {
    do {
      const block = current?.walk.next();
      if (!block) {
        current = undefined;
        return;
      }
      waiting.add(block);
      if (maySpellOut(block.text) && isEnglish(block)) abbreviations.add(spelledOut(block.text, index));
    } while (!isLate());
  }

  /** Reads what waits. Blocks that follow each other in the document are kept together. */
  function readOn(isLate: () => boolean): void {
    const fresh: FreshBlock[] = [];
    do {
      if (waiting.isTurning) kept.merge(fresh.splice(0));
      const block = waiting.next();
      const read = block && readBlock(block);
      if (read) fresh.push(read);
    } while (!waiting.isEmpty && !isLate());
    kept.merge(fresh);
  }

  function start(unit: Element | ShadowRoot): void {
    current = unit.isConnected ? { unit, walk: walkBlocks(unit, options) } : undefined;
  }

  function startNext(): boolean {
    for (const unit of units) {
      units.delete(unit);
      start(unit);
      if (current) return true;
    }
    return false;
  }

  /** Finds and judges the terms of a block. Undefined for a block that need not be kept. */
  function readBlock(block: Block): FreshBlock | undefined {
    const [first] = block.nodes;
    const before = first && kept.of(first);
    kept.replace(block.nodes);
    // It may have gone while it waited.
    if (!block.nodes.every((node) => node.isConnected)) return undefined;
    if (!hasLetter(block.text) || !isEnglish(block)) return undefined;
    // The same text keeps its matches, so that a mark once shown stays.
    const matches = before?.block.text === block.text ? before.matches : judgedMatches(block.text, index, abbreviations);
    return matches.length > 0 || block.isHeading ? { block, matches } : undefined;
  }

  return {
    get blocks() {
      return kept.inOrder;
    },
    get isReading() {
      return isBusy() || units.size > 0;
    },
    blockOf: (node) => kept.of(node),
    queue(unit) {
      units.add(unit);
      schedule();
    },
    forgetRemoved() {
      hasGone = true;
      schedule();
    },
    forgetInside(element) {
      kept.dropInside(element);
      schedule();
    },
    lookAtHidden() {
      kept.lookAtHidden();
      kept.choose(choice);
      onChange();
    },
    chooseAgain(next) {
      choice = next;
      kept.choose(choice, true);
      onChange();
    },
  };
}
