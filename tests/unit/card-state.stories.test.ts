import { describe, expect, it } from 'vitest';
import { dueAt, nextCardState } from '../../lib/card/card-state.ts';
import type { Pace } from '../../lib/card/card-state.ts';
import { CLOSE_AFTER, CLOSING, OPEN_AFTER, OPENING, REST_ON_WAY } from '../../lib/card/limits.ts';
import {
  dismiss,
  hold,
  onWay,
  onWayOver,
  over,
  overCard,
  overNeither,
  plain,
  press,
  pressElsewhere,
  scroll,
  time,
  type,
} from '../support/card-events.ts';
import type { Event, State } from '../support/card-events.ts';

const closed: State = { is: 'closed' };
const open: State = { is: 'open', word: 'a', pinned: false };

describe('the card in time', () => {
  /** Plays events at their times; `time` comes when `dueAt` asks for it. Answers the states worth naming, with their times. */
  function play(...events: [number, Event][]): string[] {
    return playAt({ openAfter: OPEN_AFTER, closeAfter: CLOSE_AFTER }, ...events);
  }

  function playAt(pace: Pace, ...events: [number, Event][]): string[] {
    let state: State = closed;
    const story: string[] = [];
    const tell = (at: number, next: State) => {
      const name = (one: State) => (one.is === 'open' ? `${one.pinned ? 'pinned' : 'open'} ${one.word}` : one.is);
      if (name(next) !== name(state)) story.push(`${at} ${name(next)}`);
      state = next;
    };
    const runUntil = (end: number) => {
      for (let due = dueAt(state); due !== undefined && due <= end; due = dueAt(state)) {
        tell(due, nextCardState(state, time, due, pace));
        if (dueAt(state) === due) throw new Error('asks for the same time again');
      }
    };
    for (const [at, event] of events) {
      runUntil(at - 1);
      tell(at, nextCardState(state, event, at, pace));
    }
    runUntil(Infinity);
    return story;
  }

  it('opens when the pointer has rested on a word for OPEN_AFTER', () => {
    expect(play([0, over('a')])).toEqual(['0 waiting', `${OPEN_AFTER} open a`]);
    expect(play([0, over('a')], [OPEN_AFTER - 1, over('a')])).toEqual(['0 waiting', `${OPEN_AFTER} open a`]);
  });

  it('does not open when the pointer leaves, the page scrolls, or Escape comes before', () => {
    for (const event of [overNeither, scroll, type, hold, dismiss, pressElsewhere]) {
      expect(play([0, over('a')], [OPEN_AFTER - 1, event])).toEqual(['0 waiting', `${OPEN_AFTER - 1} closed`]);
    }
  });

  it('waits anew for another word', () => {
    expect(play([0, over('a')], [300, over('b')])).toEqual(['0 waiting', `${300 + OPEN_AFTER} open b`]);
  });

  it('stays open while the pointer crosses to the card in time', () => {
    expect(play([0, over('a')], [1000, overNeither], [1000 + CLOSE_AFTER - 1, overCard])).toEqual(['0 waiting', '400 open a']);
  });

  it('closes CLOSE_AFTER after the pointer left, however it moves meanwhile', () => {
    expect(play([0, over('a')], [1000, overNeither], [1200, overNeither])).toEqual([
      '0 waiting',
      '400 open a',
      `${1000 + CLOSE_AFTER} closed`,
    ]);
  });

  it('goes to another word: closes after CLOSE_AFTER, opens there after OPEN_AFTER', () => {
    expect(play([0, over('a')], [1000, over('b')])).toEqual([
      '0 waiting',
      '400 open a',
      `${1000 + CLOSE_AFTER} waiting`,
      `${1000 + OPEN_AFTER} open b`,
    ]);
  });

  it('stays when the pointer only crosses another word on its way to the card', () => {
    expect(play([0, over('a')], [1000, over('b')], [1100, overCard])).toEqual(['0 waiting', '400 open a']);
  });

  it('lets the pointer take its time on the way to the card, whatever it crosses', () => {
    const steps = [1000, 1500, 2000, 2500].map((at): [number, Event] => [at, at === 2000 ? onWayOver('b') : onWay]);
    expect(play([0, over('a')], ...steps, [3000, overCard])).toEqual(['0 waiting', '400 open a']);
  });

  it('closes when the pointer rests on its way, and opens what it rests on', () => {
    expect(play([0, over('a')], [1000, onWay])).toEqual(['0 waiting', '400 open a', `${1000 + REST_ON_WAY} closed`]);
    expect(play([0, over('a')], [1000, onWayOver('b')])).toEqual(['0 waiting', '400 open a', `${1000 + REST_ON_WAY} open b`]);
  });

  it('closes after CLOSE_AFTER when the pointer turns aside', () => {
    expect(play([0, over('a')], [1000, onWay], [1100, overNeither])).toEqual(['0 waiting', '400 open a', `${1100 + CLOSE_AFTER} closed`]);
    expect(play([0, over('a')], [1000, onWayOver('b')], [1100, over('b')])).toEqual([
      '0 waiting',
      '400 open a',
      `${1100 + CLOSE_AFTER} waiting`,
      `${1100 + OPEN_AFTER} open b`,
    ]);
  });

  it('does not open a word that was scrolled under the pointer', () => {
    expect(play([0, over('a')], [1000, over('b')], [1100, scroll])).toEqual(['0 waiting', '400 open a', `${1000 + CLOSE_AFTER} closed`]);
  });

  it('opens the next word though the clock came late', () => {
    const late = nextCardState({ ...open, closing: 300, next: { word: 'b', until: 400 } }, time, 5000);
    expect(plain(late)).toEqual({ is: 'open', word: 'b', pinned: false });
  });

  it('keeps a pinned card until it is dismissed', () => {
    expect(play([0, press('a')], [100, overNeither], [5000, over('b')], [9000, scroll])).toEqual(['0 pinned a']);
    expect(play([0, press('a')], [100, dismiss])).toEqual(['0 pinned a', '100 closed']);
    expect(play([0, press('a')], [100, press('b')], [200, pressElsewhere])).toEqual(['0 pinned a', '100 pinned b', '200 closed']);
  });

  it('pins an open card, which then no longer closes by itself', () => {
    expect(play([0, over('a')], [1000, overNeither], [1100, press('a')])).toEqual(['0 waiting', '400 open a', '1100 pinned a']);
  });

  describe('at the pace that the reader chose', () => {
    const slow: Pace = { openAfter: OPENING.slow, closeAfter: CLOSING.slow };
    const quick: Pace = { openAfter: OPENING.quick, closeAfter: CLOSING.quick };
    const onlyClick: Pace = { openAfter: OPENING.click, closeAfter: CLOSE_AFTER };

    it('opens and closes sooner or later', () => {
      expect(playAt(quick, [0, over('a')], [5000, overNeither])).toEqual(['0 waiting', '200 open a', '5150 closed']);
      expect(playAt(slow, [0, over('a')], [5000, overNeither])).toEqual(['0 waiting', '1000 open a', '6000 closed']);
      expect(playAt(slow, [0, over('a')], [5000, over('b')])).toEqual(['0 waiting', '1000 open a', '6000 open b']);
    });

    it('gives a pointer on its way to the card no less time than one beside the way', () => {
      expect(playAt(slow, [0, over('a')], [5000, onWay])).toEqual(['0 waiting', '1000 open a', '6000 closed']);
      expect(playAt(quick, [0, over('a')], [5000, onWay])).toEqual(['0 waiting', '200 open a', `${5000 + REST_ON_WAY} closed`]);
    });

    it('opens no word on the way before its own time', () => {
      expect(playAt({ ...slow, closeAfter: 300 }, [0, over('a')], [5000, onWayOver('b')])).toEqual([
        '0 waiting',
        '1000 open a',
        `${5000 + REST_ON_WAY} waiting`,
        '6000 open b',
      ]);
    });

    it('never opens by itself where only a click shall do it, and waits for no time', () => {
      expect(playAt(onlyClick, [0, over('a')], [90_000, over('b')])).toEqual(['0 waiting']);
      expect(dueAt(nextCardState(closed, over('a'), 0, onlyClick))).toBeUndefined();
      expect(playAt(onlyClick, [0, over('a')], [50, press('a')], [90_000, over('b')])).toEqual(['0 waiting', '50 pinned a']);
    });
  });
});
