import { chooseInSections } from '../matching/choose-matches.ts';
import type { Choice } from '../matching/choose-matches.ts';
import type { JudgedMatch } from '../matching/judged-match.ts';
import { elementOf, isRendered } from './is-rendered.ts';
import { matchesInLinks } from './matches-in-links.ts';
import { comparePlaces, isInside } from './places.ts';
import type { Block } from './text-blocks.ts';

/** A block that has been read, with what was found in it. */
export interface ReadBlock {
  block: Block;
  matches: readonly JudgedMatch[];
  /** Not laid out when it was last looked at (a closed menu, a tab): it holds no mention until it is. */
  isHidden: boolean;
}

interface Kept extends ReadBlock {
  isAlive: boolean;
  /** Its section has to be chosen anew. */
  isStale: boolean;
}

/** The blocks of a page that count (they name a term or head a section), in document order, through all its changes. */
export interface KeptBlocks {
  readonly inOrder: readonly ReadBlock[];
  /** The block that a text node was read into, if it still stands. */
  of(node: Text): ReadBlock | undefined;
  /** Forgets what a run of text nodes held before it was read again. */
  replace(nodes: readonly Text[]): void;
  /** Takes in freshly read blocks that follow each other in the document. */
  merge(fresh: readonly Omit<ReadBlock, 'isHidden'>[]): void;
  /** Forgets blocks of which something has left the document. */
  dropGone(): void;
  /** Forgets the blocks inside an element. */
  dropInside(outer: Node): void;
  /** Puts blocks that were moved in the page in their place. */
  putInOrder(): void;
  /** Chooses what is shown in every section that has changed, or in all of them, from the start. */
  choose(choice: Choice, fromStart?: boolean): void;
  /** Hidden blocks may have come to be laid out: their sections are to be chosen anew. */
  lookAtHidden(): void;
  clear(): void;
}

export function createKeptBlocks(): KeptBlocks {
  let kept: Kept[] = [];
  let byNode = new WeakMap<Text, Kept>();

  /** Drops what is dead; the sections around lose a mention and are chosen anew. */
  function dropDead(): void {
    let afterDead = false;
    let hasDead = false;
    for (const [at, one] of kept.entries()) {
      if (!one.isAlive) {
        hasDead = true;
        const before = kept[at - 1];
        if (before) before.isStale = true;
      } else if (afterDead) {
        one.isStale = true;
      }
      afterDead = !one.isAlive;
    }
    if (hasDead) kept = kept.filter(({ isAlive }) => isAlive);
  }

  function isBefore(one: Kept | undefined, other: Kept | undefined): boolean {
    const [a, b] = [one?.block.nodes[0], other?.block.nodes[0]];
    return !a || !b || !a.isConnected || !b.isConnected || comparePlaces(a, b) < 0;
  }

  function putInOrder(): void {
    if (kept.every((one, at) => isBefore(one, kept[at + 1]))) return;
    kept = kept.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
    for (const one of kept) one.isStale = true;
  }

  return {
    get inOrder() {
      return kept;
    },
    of(node) {
      const found = byNode.get(node);
      return found?.isAlive === true ? found : undefined;
    },
    replace(nodes) {
      for (const node of nodes) {
        const before = byNode.get(node);
        if (before) before.isAlive = false;
      }
    },
    merge(read) {
      dropDead();
      const fresh = read.map((one): Kept => ({ ...one, isHidden: false, isAlive: true, isStale: true }));
      for (const one of fresh) for (const node of one.block.nodes) byNode.set(node, one);
      const [first] = fresh;
      if (!first) return;
      let low = 0;
      let high = kept.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(kept[middle], first)) low = middle + 1;
        else high = middle;
      }
      kept.splice(low, 0, ...fresh);
      // Among blocks that were moved and not read again yet the search above may have gone astray.
      if (!isBefore(kept[low - 1], first) || !isBefore(fresh.at(-1), kept[low + fresh.length])) putInOrder();
    },
    dropGone() {
      for (const one of kept) {
        if (!one.block.nodes.every((node) => node.isConnected && node.ownerDocument === document)) one.isAlive = false;
      }
      dropDead();
    },
    dropInside(outer) {
      for (const one of kept) if (one.block.nodes.some((node) => isInside(node, outer))) one.isAlive = false;
      dropDead();
    },
    putInOrder,
    choose(choice, fromStart = false) {
      const isStale = fromStart || kept.some((one) => one.isStale);
      // The first mention on a page depends on all of it.
      const isWhole = choice.mention === 'page' && isStale;
      const sections: JudgedMatch[][] = [];
      const left = new Set<JudgedMatch>();
      let from = 0;
      for (let at = 1; at <= kept.length; at += 1) {
        if (at < kept.length && kept[at]?.block.isHeading !== true) continue;
        const section = kept.slice(from, at);
        from = at;
        const isChanged = fromStart || section.some((one) => one.isStale);
        if (!isChanged && !isWhole) continue;
        for (const one of isChanged ? section : []) {
          one.isStale = false;
          if (fromStart) for (const match of one.matches) match.use = 'none';
          // What is shown already stays; of the rest only what a reader can come to see is a mention.
          one.isHidden = one.matches.length > 0 && !one.matches.some(({ use }) => use === 'shown') && !isRendered(elementOf(one.block));
        }
        const visible = section.filter(({ isHidden }) => !isHidden);
        if (choice.links === 'leave') for (const match of matchesInLinks(visible)) left.add(match);
        if (choice.headings === 'leave')
          for (const { block, matches } of visible) if (block.isHeading) for (const match of matches) left.add(match);
        sections.push(visible.flatMap(({ matches }) => matches));
      }
      chooseInSections(sections, choice, left);
    },
    lookAtHidden() {
      for (const one of kept) if (one.isHidden) one.isStale = true;
    },
    clear() {
      kept = [];
      byNode = new WeakMap();
    },
  };
}
