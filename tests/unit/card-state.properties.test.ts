import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, nextCardState } from '../../lib/card/card-state.ts';
import type { CardEvent, CardState } from '../../lib/card/card-state.ts';
import { CLOSE_AFTER, OPEN_AFTER, REST_ON_WAY } from '../../lib/card/limits.ts';
import '../support/fixed-seed.ts';

type Event = CardEvent<string>;
type State = CardState<string>;
/** What happens, and how long (ms) after what happened before. */
type Step = readonly [number, Event];

const word = fc.constantFrom('a', 'b', 'c');
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('over-word' as const), word }) },
  fc.record({ type: fc.constant('press-word' as const), word }),
  fc.constantFrom<Event>(
    { type: 'over-card' },
    { type: 'over-neither' },
    { type: 'on-way' },
    { type: 'on-way', word: 'c' },
    { type: 'press-elsewhere' },
    { type: 'dismiss' },
    { type: 'scroll' },
    { type: 'type' },
    { type: 'hold' },
    { type: 'time' },
  ),
);
const pause = fc.oneof(fc.nat({ max: 500 }), fc.constantFrom(0, 1, CLOSE_AFTER, OPEN_AFTER, OPEN_AFTER - CLOSE_AFTER, REST_ON_WAY, 10_000));
const steps: fc.Arbitrary<Step[]> = fc.array(fc.tuple(pause, event), { maxLength: 20 });

const wordOf = (state: State) => (state.is === 'closed' ? undefined : state.word);
const isPinned = (state: State) => state.is === 'open' && state.pinned;
const closed: State = { is: 'closed' };

/** Plays the steps, each `time` when it is due, and shows every state with the time and the event before it. */
function play(steps: readonly Step[], see: (state: State, now: number, event: Event, before: State) => void): State {
  let state: State = closed;
  let now = 0;
  const take = (event: Event) => {
    const before = state;
    state = nextCardState(state, event, now);
    see(state, now, event, before);
  };
  const runUntil = (end: number) => {
    let rounds = 0;
    for (let due = dueAt(state); due !== undefined && due <= end; due = dueAt(state)) {
      if ((rounds += 1) > 10) throw new Error('asks for time again and again');
      now = Math.max(now, due);
      take({ type: 'time' });
    }
  };
  for (const [pause, event] of steps) {
    const at = now + pause;
    runUntil(at - 1);
    now = at;
    take(event);
  }
  runUntil(Infinity);
  return state;
}

describe('the card after any events', () => {
  it('never asks for a time that has passed', () => {
    fc.assert(
      fc.property(steps, (steps) => {
        play(steps, (state, now) => {
          expect(dueAt(state) ?? now).toBeGreaterThanOrEqual(now);
        });
      }),
    );
  });

  it('asks for nothing that has passed, though the clock comes late', () => {
    fc.assert(
      fc.property(steps, pause, (steps, late) => {
        play(steps, (state, now) => {
          const later = (dueAt(state) ?? now) + late;
          expect(dueAt(nextCardState(state, { type: 'time' }, later)) ?? Infinity).toBeGreaterThan(later);
        });
      }),
    );
  });

  it('is closed by a dismissal, and waits for nothing then', () => {
    fc.assert(
      fc.property(steps, (steps) => {
        play(steps, (state, now) => {
          const after = nextCardState(state, { type: 'dismiss' }, now);
          expect([after.is, dueAt(after)]).toEqual(['closed', undefined]);
        });
      }),
    );
  });

  it('comes to rest: closed or open, with nothing more to wait for', () => {
    fc.assert(
      fc.property(steps, (steps) => {
        const state = play(steps, () => undefined);
        expect(state.is).not.toBe('waiting');
        expect(dueAt(state)).toBeUndefined();
      }),
    );
  });

  it('shows only words that were pointed at or pressed', () => {
    fc.assert(
      fc.property(steps, (steps) => {
        const named = new Set(steps.map(([, event]) => ('word' in event ? event.word : '')));
        play(steps, (state) => {
          expect(state.is !== 'open' || named.has(state.word)).toBe(true);
        });
      }),
    );
  });

  it('opens only by a press or in time, and is pinned only by a press', () => {
    fc.assert(
      fc.property(steps, (steps) => {
        play(steps, (state, _, event, before) => {
          const isOpened = state.is === 'open' && !(before.is === 'open' && before.word === state.word);
          const isFreshlyPinned = isPinned(state) && (isOpened || !isPinned(before));
          expect(isOpened && !/press-word|time/.test(event.type)).toBe(false);
          expect(isFreshlyPinned && event.type !== 'press-word').toBe(false);
        });
      }),
    );
  });

  it('keeps a pinned card until it is dismissed or another place is pressed', () => {
    fc.assert(
      fc.property(steps, (steps) => {
        play(steps, (state, _, event, before) => {
          const mayGo = !isPinned(before) || /press|dismiss/.test(event.type);
          expect(mayGo || (isPinned(state) && wordOf(state) === wordOf(before))).toBe(true);
        });
      }),
    );
  });
});
