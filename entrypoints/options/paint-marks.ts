import { judgedMatches } from '../../lib/matching/judged-match.ts';
import { choiceOf } from '../../lib/page/choice-of.ts';
import { createKeptBlocks } from '../../lib/page/kept-blocks.ts';
import { highlightName } from '../../lib/page/names.ts';
import { staticRange } from '../../lib/page/ranges.ts';
import { readBlocks } from '../../lib/page/text-blocks.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { previewIndex } from './preview-index.ts';

/** Marks the text of the preview just as a page would be marked, and paints every sample of a look in its own. */
export function paintMarks(preview: HTMLElement, settings: Settings): void {
  const marks = [
    ...wordsToMark(preview, settings).map((range) => ({ name: highlightName(settings), range })),
    ...[...document.querySelectorAll<HTMLElement>('.sample')].map((sample) => ({
      name: highlightName(readSettings(sample.dataset)),
      range: allOf(sample),
    })),
  ];
  CSS.highlights.clear();
  for (const { name, range } of marks) {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(name, highlight);
  }
}

function wordsToMark(preview: HTMLElement, settings: Settings): StaticRange[] {
  const kept = createKeptBlocks();
  kept.merge([...readBlocks(preview)].map((block) => ({ block, matches: judgedMatches(block.text, previewIndex) })));
  kept.choose(choiceOf(settings, previewIndex.terms, undefined), true);
  return kept.inOrder.flatMap(({ block, matches }) =>
    matches.filter(({ use }) => use === 'shown').map(({ start, end }) => staticRange(block, start, end)),
  );
}

function allOf(sample: HTMLElement): StaticRange {
  return new StaticRange({ startContainer: sample, startOffset: 0, endContainer: sample, endOffset: sample.childNodes.length });
}
