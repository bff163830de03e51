import { describe, expect, it } from 'vitest';
import type { FrameReport, ShowWord } from '../../lib/extension/messages.ts';
import { createWordShower } from '../../lib/extension/show-in-tab.ts';
import type { Shown } from '../../lib/extension/show-in-tab.ts';

/** Frames that answer as real ones: each shows one mention after another, and forgets where it was once another is asked. */
function tabOf(counts: Readonly<Record<string, { named: number; seen: number }>>) {
  const places = new Map<string, number>();
  const shownNow = new Map<string, FrameReport['shown']>();
  const told: Shown[] = [];
  const steps: string[] = [];
  const reports = (): FrameReport[] =>
    Object.entries(counts).map(([frame, { named }]) => ({
      frame,
      isTop: frame === 'top',
      isReading: false,
      words: named > 0 ? [{ id: 'gait', count: named }] : [],
      shown: shownNow.get(frame),
    }));
  const answer = ({ id, frame, turn }: ShowWord) => {
    for (const one of Object.keys(counts)) {
      const place = one === frame ? ((places.get(one) ?? 0) + 1) % ((counts[one]?.seen ?? 0) + 1) : 0;
      places.set(one, place);
      shownNow.set(one, one === frame ? { id, turn, place, of: counts[one]?.seen ?? 0 } : undefined);
      if (place > 0) steps.push(`${one} ${place}`);
    }
    for (const report of reports()) shower.hear(report);
  };
  let shower = createWordShower(answer, (shown) => told.push(shown));
  return {
    told,
    steps,
    press: () => shower.show('gait', reports()),
    reopen() {
      shower = createWordShower(answer, (shown) => told.push(shown));
    },
  };
}

describe('createWordShower', () => {
  it('goes through the mentions of all frames in order, then around', () => {
    const tab = tabOf({ top: { named: 2, seen: 2 }, empty: { named: 0, seen: 0 }, inner: { named: 1, seen: 1 } });
    for (let at = 0; at < 5; at += 1) tab.press();
    expect(tab.steps).toEqual(['top 1', 'top 2', 'inner 1', 'top 1', 'top 2']);
    expect(tab.told.map((shown) => shown.is === 'shown' && shown.place)).toEqual([1, 2, 3, 1, 2]);
  });

  it('goes around in the only frame', () => {
    const tab = tabOf({ top: { named: 2, seen: 2 } });
    for (let at = 0; at < 4; at += 1) tab.press();
    expect(tab.steps).toEqual(['top 1', 'top 2', 'top 1', 'top 2']);
  });

  it('goes on where it was when the popup was closed and opened again', () => {
    const tab = tabOf({ top: { named: 1, seen: 1 }, inner: { named: 2, seen: 2 } });
    tab.press();
    tab.press();
    tab.reopen();
    tab.press();
    tab.press();
    expect(tab.steps).toEqual(['top 1', 'inner 1', 'inner 2', 'top 1']);
  });

  it('passes over frames whose mentions cannot be seen, and says so if none can', () => {
    const tab = tabOf({ top: { named: 3, seen: 0 }, inner: { named: 1, seen: 1 } });
    tab.press();
    expect(tab.steps).toEqual(['inner 1']);
    const hidden = tabOf({ top: { named: 3, seen: 0 }, inner: { named: 1, seen: 0 } });
    hidden.press();
    expect(hidden.told).toEqual([{ id: 'gait', is: 'hidden' }]);
    hidden.press();
    expect(hidden.told).toHaveLength(2);
  });

  it('leaves out of the number what cannot be seen in the frame that shows it', () => {
    const tab = tabOf({ top: { named: 5, seen: 3 }, inner: { named: 1, seen: 1 } });
    tab.press();
    expect(tab.told).toEqual([{ id: 'gait', is: 'shown', place: 1, of: 4 }]);
  });

  it('takes no report for an answer that came before it was asked', () => {
    const asked: ShowWord[] = [];
    const told: Shown[] = [];
    const shower = createWordShower(
      (one) => asked.push(one),
      (shown) => told.push(shown),
    );
    const report: FrameReport = { frame: 'top', isTop: true, isReading: false, words: [{ id: 'gait', count: 2 }] };
    shower.show('gait', [report]);
    shower.hear({ ...report, shown: { id: 'gait', turn: -1, place: 1, of: 2 } });
    shower.hear(report);
    expect(told).toEqual([]);
    shower.hear({ ...report, shown: { id: 'gait', turn: asked[0]?.turn ?? 0, place: 1, of: 2 } });
    expect(told).toEqual([{ id: 'gait', is: 'shown', place: 1, of: 2 }]);
  });
});
