import { VIEW_FIRST_ABOVE } from './limits.ts';
import type { Block } from './text-blocks.ts';

/** Blocks that wait to be read. They are told section by section: the one in view first, those behind it, then those before. */
export interface ReadingOrder {
  readonly isEmpty: boolean;
  /** Does the next block stand before the last one in the document? */
  readonly isTurning: boolean;
  /** Adds a block; blocks come in the order of the document. */
  add(block: Block): void;
  /** The block to read now. Within a section always the topmost. */
  next(): Block | undefined;
  clear(): void;
}

/**
 * `sectionInView` answers the place of the section that the reader sees, 0 or less where that is not known. It is asked once for
 * each run of blocks, and only where the order matters.
 */
export function createReadingOrder(sectionInView: (sections: readonly (readonly Block[])[]) => number): ReadingOrder {
  let sections: Block[][] = [];
  let length = 0;
  let at = 0;
  let nextInSection = 0;
  let isBegun = false;
  /** Where, in the order of reading, the sections before the one in view begin. */
  let turn = 0;

  function begin(): void {
    isBegun = true;
    const first = length > VIEW_FIRST_ABOVE && sections.length > 1 ? Math.max(0, sectionInView(sections)) : 0;
    turn = first > 0 ? sections.length - first : 0;
    sections = [...sections.slice(first), ...sections.slice(0, first)];
  }

  function clear(): void {
    sections = [];
    length = 0;
    at = 0;
    nextInSection = 0;
    isBegun = false;
  }

  return {
    get isTurning() {
      return isBegun && at === turn && nextInSection === 0;
    },
    get isEmpty() {
      return sections.length === 0;
    },
    add(block) {
      const last = sections.at(-1);
      if (last && !block.isHeading) last.push(block);
      else sections.push([block]);
      length += block.text.length;
    },
    next() {
      if (!isBegun) begin();
      const block = sections[at]?.[nextInSection];
      nextInSection += 1;
      if (nextInSection >= (sections[at]?.length ?? 0)) {
        at += 1;
        nextInSection = 0;
      }
      if (at >= sections.length) clear();
      return block;
    },
    clear,
  };
}
