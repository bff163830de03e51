import { describe, expect, it, test } from 'vitest';
import { dueAt, nextCardState } from '../../lib/card/card-state.ts';
import type { CardState } from '../../lib/card/card-state.ts';
import { CLOSE_AFTER, OPEN_AFTER, REST_ON_WAY } from '../../lib/card/limits.ts';
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
  use,
} from '../support/card-events.ts';
import type { Event, State } from '../support/card-events.ts';

const now = 10_000;
const closed: State = { is: 'closed' };
/** Closed by the reader over the word. */
const dismissed: State = { is: 'closed', dismissed: 'a' };
const waiting: State = { is: 'waiting', word: 'a', until: now + 100 };
const open: State = { is: 'open', word: 'a', pinned: false };
const pinned: State = { is: 'open', word: 'a', pinned: true };
const closing: State = { ...open, closing: now + 50 };
/** Coming nearer to the card. */
const coming: State = { ...open, closing: now + REST_ON_WAY };
const moving: State = { ...closing, next: { word: 'b', until: now + 100 } };

const waitFor = (word: string): State => ({ is: 'waiting', word, until: now + OPEN_AFTER });

const table: [string, State, Event, State][] = [
  ['closed', closed, over('a'), waitFor('a')],
  ['closed', closed, overCard, closed],
  ['closed', closed, overNeither, closed],
  ['closed', closed, press('a'), pinned],
  ['closed', closed, pressElsewhere, closed],
  ['closed', closed, dismiss, closed],
  ['closed', closed, scroll, closed],
  ['closed', closed, time, closed],
  ['closed', closed, use, closed],
  ['waiting', waiting, use, waiting],
  ['open', open, use, pinned],
  ['closing', closing, use, pinned],
  ['moving', moving, use, pinned],
  ['pinned', pinned, use, pinned],
  ['closed', closed, onWay, closed],
  ['closed', closed, type, closed],
  ['closed', closed, hold, closed],

  ['waiting', waiting, over('a'), waiting],
  ['waiting', waiting, over('b'), waitFor('b')],
  ['waiting', waiting, overCard, closed],
  ['waiting', waiting, overNeither, closed],
  ['waiting', waiting, press('a'), pinned],
  ['waiting', waiting, pressElsewhere, closed],
  ['waiting', waiting, dismiss, dismissed],
  ['waiting', waiting, scroll, closed],
  ['waiting', waiting, time, waiting],
  ['waiting', waiting, onWay, closed],
  ['waiting', waiting, type, closed],
  ['waiting', waiting, hold, closed],

  ['open', open, over('a'), open],
  ['open', open, over('b'), { ...open, next: { word: 'b', until: now + OPEN_AFTER }, closing: now + CLOSE_AFTER }],
  ['open', open, overCard, open],
  ['open', open, overNeither, { ...open, closing: now + CLOSE_AFTER }],
  ['open', open, press('a'), pinned],
  ['open', open, press('b'), { ...pinned, word: 'b' }],
  ['open', open, pressElsewhere, closed],
  ['open', open, dismiss, dismissed],
  ['open', open, scroll, open],
  ['open', open, time, open],
  ['open', open, onWay, coming],
  ['open', open, onWayOver('b'), { ...coming, next: { word: 'b', until: now + REST_ON_WAY } }],
  ['open', open, type, open],
  ['open', open, hold, open],

  ['dismissed', dismissed, over('a'), dismissed],
  ['dismissed', dismissed, over('b'), { is: 'waiting', word: 'b', until: now + OPEN_AFTER }],
  ['dismissed', dismissed, overNeither, closed],
  ['dismissed', dismissed, press('a'), { is: 'open', word: 'a', pinned: true }],
  ['dismissed', dismissed, dismiss, dismissed],

  ['closing', closing, over('a'), open],
  ['closing', closing, over('b'), { ...closing, next: { word: 'b', until: now + OPEN_AFTER } }],
  ['closing', closing, overCard, open],
  ['closing', closing, overNeither, closing],
  ['closing', closing, press('b'), { ...pinned, word: 'b' }],
  ['closing', closing, pressElsewhere, closed],
  ['closing', closing, dismiss, dismissed],
  ['closing', closing, scroll, closing],
  ['closing', closing, time, closing],
  ['closing', closing, onWay, coming],

  ['coming', coming, over('a'), open],
  ['coming', coming, over('b'), { ...closing, next: { word: 'b', until: now + OPEN_AFTER }, closing: now + CLOSE_AFTER }],
  ['coming', coming, overCard, open],
  ['coming', coming, overNeither, { ...open, closing: now + CLOSE_AFTER }],
  ['coming', coming, scroll, coming],
  ['coming', coming, time, coming],

  ['moving', moving, over('a'), open],
  ['moving', moving, over('b'), moving],
  ['moving', moving, over('c'), { ...closing, next: { word: 'c', until: now + OPEN_AFTER } }],
  ['moving', moving, overCard, open],
  ['moving', moving, overNeither, closing],
  ['moving', moving, press('b'), { ...pinned, word: 'b' }],
  ['moving', moving, pressElsewhere, closed],
  ['moving', moving, dismiss, dismissed],
  ['moving', moving, scroll, closing],
  ['moving', moving, time, moving],
  ['moving', moving, onWay, coming],
  ['moving', moving, type, closing],
  ['moving', moving, hold, closing],

  ['pinned', pinned, over('a'), pinned],
  ['pinned', pinned, over('b'), pinned],
  ['pinned', pinned, overCard, pinned],
  ['pinned', pinned, overNeither, pinned],
  ['pinned', pinned, press('a'), pinned],
  ['pinned', pinned, press('b'), { ...pinned, word: 'b' }],
  ['pinned', pinned, pressElsewhere, closed],
  ['pinned', pinned, dismiss, dismissed],
  ['pinned', pinned, scroll, pinned],
  ['pinned', pinned, time, pinned],
  ['pinned', pinned, onWay, pinned],
  ['pinned', pinned, onWayOver('b'), pinned],
];

describe('nextCardState', () => {
  test.each(
    table.map(
      ([name, state, event, next]) => [name, 'word' in event ? `${event.type} ${event.word}` : event.type, state, event, next] as const,
    ),
  )('%s, %s', (_, __, state, event, next) => {
    expect(plain(nextCardState(state, event, now))).toEqual(plain(next));
  });

  it('changes nothing in the state it is given', () => {
    const before = JSON.stringify(table.map(([, state]) => state));
    for (const [, state, event] of table) nextCardState(state, event, now);
    expect(JSON.stringify(table.map(([, state]) => state))).toBe(before);
  });

  it('tells words apart by identity', () => {
    const state: CardState<{ at: number }> = { is: 'open', word: { at: 1 }, pinned: false };
    expect(nextCardState(state, { type: 'over-word', word: { at: 1 } }, now)).toHaveProperty('next.word', { at: 1 });
  });
});

describe('dueAt', () => {
  test.each([
    ['closed', closed, undefined],
    ['waiting', waiting, now + 100],
    ['open', open, undefined],
    ['pinned', pinned, undefined],
    ['closing', closing, now + 50],
    ['moving, closing first', moving, now + 50],
    ['moving, opening first', { ...moving, closing: now + 500 }, now + 100],
    ['moving without closing', { ...open, next: { word: 'b', until: now + 7 } }, now + 7],
  ] satisfies [string, State, number | undefined][])('of %s', (_, state, due) => {
    expect(dueAt(state)).toBe(due);
  });

  it('asks for a time at which the state changes', () => {
    for (const state of [waiting, closing, moving]) {
      const due = dueAt(state) ?? Number.NaN;
      expect(nextCardState(state, time, due - 1)).toEqual(state);
      expect(nextCardState(state, time, due)).not.toEqual(state);
    }
  });
});
