import { chooseMatches } from '../matching/choose-matches.ts';
import type { Choice, JudgedMatch } from '../matching/choose-matches.ts';
import { findMatches } from '../matching/find-matches.ts';
import { judgeContext } from '../matching/judge-context.ts';
import type { TermIndex } from '../matching/term-index.ts';
import { LATEST_AFTER, SLICE } from './limits.ts';
import { comparePlaces } from './places.ts';
import { readBlocks } from './text-blocks.ts';
import type { Block, ReadOptions } from './text-blocks.ts';

/** A block that has been read, with what was found in it. */
export interface ReadBlock {
  block: Block;
  matches: readonly JudgedMatch[];
}

interface Entry extends ReadBlock {
  alive: boolean;
  /** Its section has to be chosen anew. */
  isStale: boolean;
}

export interface PageReader {
  /** All blocks with at least one match or a heading, in document order. */
  readonly blocks: readonly ReadBlock[];
  /** Is anything waiting to be read? */
  readonly isReading: boolean;
  /** The block that a text node was read into. */
  blockOf(node: Text): ReadBlock | undefined;
  /** Reads a subtree (again) in the next idle slices. `unit` must be a whole block (see `unitAround`). */
  queue(unit: Element | ShadowRoot): void;
  /** Tells that nodes have been removed from the page. */
  forgetRemoved(): void;
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

/** Restarts of one unit because nodes vanished under the reader; after that it is read in one go, so that it ends. */
const MOST_RESTARTS = 3;

/** Reads a page in idle slices, keeps what was found as offsets in blocks, and chooses what is shown section by section. */
export function createPageReader(options: PageReaderOptions): PageReader {
  const { index, onChange, signal } = options;
  let { choice } = options;
  let entries: Entry[] = [];
  const entryOf = new WeakMap<Text, Entry>();
  const units = new Set<Element | ShadowRoot>();
  let current: { unit: Element | ShadowRoot; blocks: Generator<Block, void>; restarts: number } | undefined;
  let hasGone = false;
  let idle: number | undefined;

  const schedule = () => {
    if (signal.aborted || idle !== undefined) return;
    idle = requestIdleCallback(readSlice, { timeout: LATEST_AFTER });
  };
  signal.addEventListener('abort', () => {
    if (idle !== undefined) cancelIdleCallback(idle);
    entries = [];
    units.clear();
    current = undefined;
  });

  function readSlice(): void {
    idle = undefined;
    const until = performance.now() + SLICE;
    const fresh: Entry[] = [];
    if (hasGone) restartCurrent();
    while (current ?? startNext()) {
      if (!current) break;
      const next = current.blocks.next();
      if (next.done) {
        merge(fresh.splice(0));
        current = undefined;
      } else {
        fresh.push(readBlock(next.value));
      }
      if (performance.now() > until && (current?.restarts ?? 0) < MOST_RESTARTS) break;
    }
    merge(fresh);
    if (hasGone) dropGone();
    chooseStale();
    if (current ?? units.size > 0) schedule();
    onChange();
  }

  function startNext(): boolean {
    for (const unit of units) {
      units.delete(unit);
      if (!unit.isConnected) continue;
      current = { unit, blocks: readBlocks(unit, options), restarts: 0 };
      return true;
    }
    return false;
  }

  /** A walk whose nodes were taken out of the page would end early and lose the rest. */
  function restartCurrent(): void {
    if (!current) return;
    const { unit, restarts } = current;
    current = unit.isConnected ? { unit, blocks: readBlocks(unit, options), restarts: restarts + 1 } : undefined;
  }

  function readBlock(block: Block): Entry {
    const [first] = block.nodes;
    const old = first && entryOf.get(first);
    const isSame = old?.alive === true && old.block.text === block.text;
    const matches = isSame
      ? old.matches
      : findMatches(block.text, index).map((match): JudgedMatch => ({
          ...match,
          judgement: judgeContext(block.text, match, index),
          use: 'none',
        }));
    const entry: Entry = { block, matches, alive: true, isStale: true };
    for (const node of block.nodes) {
      const before = entryOf.get(node);
      if (before) before.alive = false;
      entryOf.set(node, entry);
    }
    return entry;
  }

  /** Puts freshly read blocks, which follow each other in the document, in their place among the others. */
  function merge(read: readonly Entry[]): void {
    const fresh = read.filter(({ matches, block }) => matches.length > 0 || block.isHeading);
    dropDead();
    const first = fresh[0]?.block.nodes[0];
    if (!first) return;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const node = entries[middle]?.block.nodes[0];
      if (node?.isConnected && comparePlaces(node, first) < 0) low = middle + 1;
      else high = middle;
    }
    entries.splice(low, 0, ...fresh);
  }

  function dropGone(): void {
    hasGone = false;
    for (const entry of entries) if (!entry.block.nodes.every((node) => node.isConnected)) entry.alive = false;
    dropDead();
  }

  /** Drops entries that were replaced or removed; their neighbours' sections lose a mention and are chosen anew. */
  function dropDead(): void {
    if (entries.every(({ alive }) => alive)) return;
    for (const [at, entry] of entries.entries()) {
      if (entry.alive) continue;
      for (const near of [entries[at - 1], entries[at + 1]]) if (near) near.isStale = true;
    }
    let wasDead = false;
    entries = entries.filter((entry) => {
      if (wasDead) entry.isStale = true;
      wasDead = !entry.alive || (wasDead && !entry.alive);
      return entry.alive;
    });
  }

  function chooseStale(): void {
    let from = 0;
    for (let at = 1; at <= entries.length; at += 1) {
      if (at < entries.length && entries[at]?.block.isHeading !== true) continue;
      const section = entries.slice(from, at);
      from = at;
      if (!section.some(({ isStale }) => isStale)) continue;
      for (const entry of section) entry.isStale = false;
      chooseMatches(
        section.flatMap(({ matches }) => matches),
        choice,
      );
    }
  }

  return {
    get blocks() {
      return entries;
    },
    get isReading() {
      return current !== undefined || units.size > 0;
    },
    blockOf: (node) => entryOf.get(node),
    queue(unit) {
      units.add(unit);
      schedule();
    },
    forgetRemoved() {
      hasGone = true;
      schedule();
    },
    chooseAgain(next) {
      choice = next;
      for (const entry of entries) {
        entry.isStale = true;
        for (const match of entry.matches) match.use = 'none';
      }
      chooseStale();
      onChange();
    },
  };
}
