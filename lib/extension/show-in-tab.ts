import type { FrameReport, ShowWord } from './messages.ts';

/**
 * How showing a word went: which of its places the page shows now, or that none of them can be seen. `of` leaves out those that cannot
 * be seen in the frame that shows it.
 */
export type Shown = { id: string; is: 'shown'; place: number; of: number } | { id: string; is: 'hidden' };

export interface WordShower {
  /** Has the frames show the next mention of a term, frame by frame, and after the last one the first again. */
  show(id: string, reports: readonly FrameReport[]): void;
  /** Takes in what a frame reports: the one that was asked may have no further mention. */
  hear(report: FrameReport): void;
}

/** What was asked of a frame, and of whom to ask it next. */
interface Asked extends ShowWord {
  rest: readonly string[];
  /** How often each frame names the word, in reading order. */
  counts: ReadonlyMap<string, number>;
}

/** `ask` sends to all frames; `onShown` is told how it went. Which mention was shown last the frames know, so it outlives the popup. */
export function createWordShower(ask: (asked: ShowWord) => void, onShown: (shown: Shown) => void): WordShower {
  let asked: Asked | undefined;
  // An answer to a popup that was open before is not one to this.
  let turn = Date.now();

  function askFirst(id: string, [frame, ...rest]: readonly string[], counts: Asked['counts']): void {
    if (frame === undefined) {
      asked = undefined;
      onShown({ id, is: 'hidden' });
      return;
    }
    turn += 1;
    asked = { id, turn, frame, rest, counts };
    ask({ id, frame, turn });
  }

  return {
    show(id, reports) {
      const counts = new Map(
        reports.flatMap(({ frame, words }) => words.filter((word) => word.id === id).map(({ count }) => [frame, count] as const)),
      );
      const frames = [...counts.keys()];
      const last = frames.indexOf(reports.find(({ shown }) => shown?.id === id)?.frame ?? '');
      // The one that was last is asked again at the end: first it goes on from where it was, then from the start.
      askFirst(id, last < 0 ? frames : [...frames.slice(last), ...frames.slice(0, last + 1)], counts);
    },
    hear({ frame, shown }) {
      if (!asked || asked.frame !== frame || shown?.turn !== asked.turn) return;
      const { id, rest, counts } = asked;
      if (shown.place === 0) {
        askFirst(id, rest, counts);
        return;
      }
      asked = undefined;
      const frames = [...counts.keys()];
      const sumOf = (some: readonly string[]) => some.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
      const before = sumOf(frames.slice(0, frames.indexOf(frame)));
      const others = sumOf(frames) - sumOf([frame]);
      onShown({ id, is: 'shown', place: before + shown.place, of: others + shown.of });
    },
  };
}
