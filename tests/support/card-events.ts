import type { CardEvent, CardState } from '../../lib/card/card-state.ts';

export type State = CardState<string>;
export type Event = CardEvent<string>;

export const over = (word: string): Event => ({ type: 'over-word', word });
export const press = (word: string): Event => ({ type: 'press-word', word });
export const overCard: Event = { type: 'over-card' };
export const overNeither: Event = { type: 'over-neither' };
export const onWay: Event = { type: 'on-way' };
export const onWayOver = (word: string): Event => ({ type: 'on-way', word });
export const pressElsewhere: Event = { type: 'press-elsewhere' };
export const dismiss: Event = { type: 'dismiss' };
export const use: Event = { type: 'use-card' };
export const scroll: Event = { type: 'scroll' };
export const type: Event = { type: 'type' };
export const hold: Event = { type: 'hold' };
export const time: Event = { type: 'time' };

/** A state without what is undefined in it. */
export const plain = (state: State): unknown => JSON.parse(JSON.stringify(state));
