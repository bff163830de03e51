import { expect, it } from 'vitest';
import type { NamedEntry } from '../../lib/glossary/entry-lists.ts';
import { neighboursIn } from '../../lib/glossary/neighbours.ts';

const entry = (id: string, kind: NamedEntry['kind'] = 'term'): NamedEntry => ({ kind, id, name: id });
const all = ['a', 'b', 'c', 'd'].map((id) => entry(id));
const idsAround = (lists: NamedEntry[][], of: NamedEntry) => {
  const { previous, next } = neighboursIn(lists, of);
  return [previous?.id, next?.id];
};

it('are those of the first list that holds the entry', () => {
  expect(idsAround([all], entry('b'))).toEqual(['a', 'c']);
  expect(idsAround([[entry('d'), entry('b'), entry('a')], all], entry('b'))).toEqual(['d', 'a']);
  expect(idsAround([[entry('d')], all], entry('b'))).toEqual(['a', 'c']);
});

it('end where the list ends', () => {
  expect(idsAround([all], entry('a'))).toEqual([undefined, 'b']);
  expect(idsAround([all], entry('d'))).toEqual(['c', undefined]);
  expect(idsAround([all], entry('x'))).toEqual([undefined, undefined]);
});

it('tell a word from a question of the same id', () => {
  expect(idsAround([[entry('a', 'question'), entry('z', 'question')], all], entry('a'))).toEqual([undefined, 'b']);
});
