import type { JudgedMatch } from '../matching/judged-match.ts';
import type { PlacedMatch } from './highlighter.ts';
import { elementOf } from './is-rendered.ts';
import { pointToMatch } from './point-to-match.ts';
import type { Hit } from './point-to-match.ts';
import { linesOf } from './ranges.ts';
import type { PageReader } from './read-page.ts';

/** 1: to the word after, in reading order; -1: to the word before. */
export type Step = 1 | -1;

/** Where words are, told only when it is asked for. `at` is a place in reading order. */
export interface WordPlaces {
  count: number;
  /** The word that the reader was at, if it is still there. */
  from: number | undefined;
  isInView: (at: number) => boolean;
  /** Can it be scrolled to? */
  isLaidOut: (at: number) => boolean;
  /** Is it above the window? */
  isAbove: (at: number) => boolean;
}

/**
 * The word to go to: the next in view; where the reader has scrolled away from the last one, the first in view (or the last, going
 * back). Where none is left in view, the nearest that way. Undefined at the end.
 */
export function nextWord({ count, from, isInView, isLaidOut, isAbove }: WordPlaces, step: Step): number | undefined {
  const find = (start: number, test: (at: number) => boolean) => {
    for (let at = start; at >= 0 && at < count; at += step) if (test(at)) return at;
    return undefined;
  };
  const edge = step === 1 ? 0 : count - 1;
  const isAtWord = from !== undefined && isInView(from);
  const inView = find(isAtWord ? from + step : edge, isInView);
  if (inView !== undefined) return inView;
  if (from !== undefined) return find(from + step, isLaidOut);
  return find(edge, (at) => isLaidOut(at) && isAbove(at) === (step === -1));
}

/** The marked words of a document for somebody who goes from one to the next. */
export interface WordWalk {
  /** The word after or before `from`, scrolled into view if it has to be. */
  go(from: JudgedMatch | undefined, step: Step): Hit | undefined;
}

/** `rootsOf` gives the shadow trees to look into. */
export function createWordWalk(reader: Pick<PageReader, 'blocks' | 'blockOf'>, rootsOf: () => ShadowRoot[]): WordWalk {
  /** The first line of a word that a pointer could reach: in the window, not clipped, not covered. */
  function hitOf({ block, match }: PlacedMatch): Hit | undefined {
    for (const line of linesOf(block, match.start, match.end)) {
      const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      if (pointToMatch(x, y, reader, rootsOf())?.match === match) return { block, match, line };
    }
    return undefined;
  }

  return {
    go(from, step) {
      const words: PlacedMatch[] = reader.blocks.flatMap(({ block, matches }) =>
        matches.filter(({ use }) => use === 'shown').map((match) => ({ block, match })),
      );
      const told = <T>(at: number, tell: (word: PlacedMatch) => T): T | undefined => {
        const word = words[at];
        return word && tell(word);
      };
      const last = words.findIndex(({ match }) => match === from);
      const at = nextWord(
        {
          count: words.length,
          from: last < 0 ? undefined : last,
          isInView: (one) => told(one, hitOf) !== undefined,
          isLaidOut: (one) => told(one, firstLine) !== undefined,
          isAbove: (one) => (told(one, firstLine)?.top ?? 0) < 0,
        },
        step,
      );
      const word = at === undefined ? undefined : words[at];
      if (!word) return undefined;
      const hit = hitOf(word);
      if (hit) return hit;
      scrollToWord(word);
      return hitOf(word);
    },
  };
}

const firstLine = ({ block, match }: PlacedMatch) => linesOf(block, match.start, match.end)[0];

/** Scrolls a word into the middle of the window. */
export function scrollToWord(word: PlacedMatch): void {
  elementOf(word.block).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const line = firstLine(word);
  // A block may be taller than the window.
  if (line && (line.top < 0 || line.bottom > innerHeight)) {
    scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
  }
}
