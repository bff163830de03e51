import { describe, expect, it } from 'vitest';
import { addRecent, readRecent } from '../../lib/settings/recent.ts';
import type { LookedUp } from '../../lib/settings/recent.ts';

const term = (id: string): LookedUp => ({ kind: 'term', id });

describe('addRecent', () => {
  it('puts the newest first', () => {
    expect(addRecent([term('gait')], { kind: 'question', id: 'why' })).toEqual([{ kind: 'question', id: 'why' }, term('gait')]);
  });

  it('names nothing twice: what is looked up again moves to the front', () => {
    expect(addRecent([term('gait'), term('tendon')], term('tendon'))).toEqual([term('tendon'), term('gait')]);
  });

  it('tells a term from a question of the same id', () => {
    expect(addRecent([term('gait')], { kind: 'question', id: 'gait' })).toHaveLength(2);
  });

  it('keeps ten', () => {
    const ten = Array.from({ length: 10 }, (_, at) => term(`t${at}`));
    const recent = addRecent(ten, term('new'));
    expect(recent).toEqual([term('new'), ...ten.slice(0, 9)]);
  });

  it('keeps nothing of an entry but its kind and id', () => {
    const listed = { kind: 'term' as const, id: 'gait', name: 'gait', note: '2 times' };
    expect(addRecent([], listed)).toEqual([term('gait')]);
  });
});

describe('readRecent', () => {
  it.each([undefined, null, 'gait', 3, {}, { length: 2 }])('takes %j for nothing', (stored) => {
    expect(readRecent(stored)).toEqual([]);
  });

  it('drops what is broken or double and keeps the rest', () => {
    const stored = [
      null,
      'gait',
      { kind: 'term' },
      { kind: 'other', id: 'x' },
      { kind: 'term', id: 4 },
      term('gait'),
      term('gait'),
      term('tendon'),
    ];
    expect(readRecent(stored)).toEqual([term('gait'), term('tendon')]);
  });

  it('takes no more than ten of a list that is too long', () => {
    expect(readRecent(Array.from({ length: 30 }, (_, at) => term(`t${at}`)))).toHaveLength(10);
  });
});
