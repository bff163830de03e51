import encoded from 'virtual:term-index';
import { decodeTermIndex } from '../../../lib/matching/decode-index.ts';
import { createPageReader } from '../../../lib/page/read-page.ts';
import type { PageReader } from '../../../lib/page/read-page.ts';

const index = decodeTermIndex(encoded);

/** All shown matches, each as the place of its text node among all, its offset and its text. */
function shownIn(reader: PageReader): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places = new Map<Node, number>();
  while (walker.nextNode()) places.set(walker.currentNode, places.size);
  return reader.blocks.flatMap(({ block, matches }) =>
    matches
      .filter(({ use }) => use === 'shown')
      .map(({ start, end }) => `${places.get(block.nodes[0] ?? document)}:${start} ${block.text.slice(start, end)}`),
  );
}

/**
 * Reads the page with the window where it is, and answers what is shown at the end, what was shown first, and what was taken
 * back on the way.
 */
async function readPage(): Promise<{ end: string[]; first: string[]; takenBack: string[] }> {
  const life = new AbortController();
  const seen = new Set<string>();
  let first: string[] = [];
  const reader = await new Promise<PageReader>((resolve) => {
    const one: PageReader = createPageReader({
      index,
      choice: { mention: 'section', links: 'mark', headings: 'mark', hidden: new Set() },
      signal: life.signal,
      onChange() {
        const shown = shownIn(one);
        if (first.length === 0) first = shown;
        for (const mark of shown) seen.add(mark);
        if (!one.isReading) resolve(one);
      },
    });
    one.queue(document.documentElement);
  });
  const end = shownIn(reader);
  life.abort();
  return { end, first, takenBack: [...seen].filter((mark) => !end.includes(mark)) };
}

Object.assign(globalThis, { readPage });
