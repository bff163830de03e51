import { describe, expect, it, test } from 'vitest';
import { MOST_LINES } from '../../lib/sheet/limits.ts';
import { changeSheet, keyOf, readSheet } from '../../lib/sheet/sheet.ts';
import type { Sheet, SheetChange, SheetLine } from '../../lib/sheet/sheet.ts';

const line = (id: string, note = ''): SheetLine => ({ is: 'term', id, text: id, note });
const key = (id: string) => keyOf(line(id));
const list = (...ids: string[]): Sheet => ids.map((id) => line(id));
const idsOf = (sheet: Sheet | 'full') => (sheet === 'full' ? sheet : sheet.map(({ id }) => id).join(' '));

describe('a change of the list', () => {
  test.each<{ name: string; before: Sheet; change: SheetChange; after: string }>([
    { name: 'adds at the end', before: list('a'), change: { do: 'add', line: line('b') }, after: 'a b' },
    { name: 'adds nothing twice', before: list('a', 'b'), change: { do: 'add', line: line('a') }, after: 'a b' },
    { name: 'removes', before: list('a', 'b', 'c'), change: { do: 'remove', key: key('b') }, after: 'a c' },
    { name: 'removes nothing that is gone', before: list('a'), change: { do: 'remove', key: key('b') }, after: 'a' },
    { name: 'moves up', before: list('a', 'b', 'c'), change: { do: 'move', key: key('c'), by: -1 }, after: 'a c b' },
    { name: 'moves down', before: list('a', 'b', 'c'), change: { do: 'move', key: key('a'), by: 1 }, after: 'b a c' },
    { name: 'moves nothing beyond the first', before: list('a', 'b'), change: { do: 'move', key: key('a'), by: -1 }, after: 'a b' },
    { name: 'moves nothing beyond the last', before: list('a', 'b'), change: { do: 'move', key: key('b'), by: 1 }, after: 'a b' },
    { name: 'moves nothing that is gone', before: list('a', 'b'), change: { do: 'move', key: key('x'), by: 1 }, after: 'a b' },
    { name: 'empties', before: list('a', 'b'), change: { do: 'empty' }, after: '' },
    {
      name: 'puts a line back to its place',
      before: list('a', 'c'),
      change: { do: 'put-back', lines: [{ at: 1, line: line('b') }] },
      after: 'a b c',
    },
    {
      name: 'puts all back in their order, beside what came meanwhile',
      before: list('new'),
      change: {
        do: 'put-back',
        lines: [
          { at: 1, line: line('b') },
          { at: 0, line: line('a') },
        ],
      },
      after: 'a b new',
    },
    {
      name: 'puts a line back at the end where the list is shorter now',
      before: list('a'),
      change: { do: 'put-back', lines: [{ at: 7, line: line('b') }] },
      after: 'a b',
    },
  ])('$name', ({ before, change, after }) => {
    const was = structuredClone(before);
    expect(idsOf(changeSheet(before, change))).toBe(after);
    expect(before).toEqual(was);
  });

  it('keeps a word and a question of one id apart', () => {
    const question: SheetLine = { is: 'question', id: 'a', text: 'A?', note: '' };
    const both = changeSheet(list('a'), { do: 'add', line: question });
    expect(both).toEqual([line('a'), question]);
    expect(changeSheet(both === 'full' ? [] : both, { do: 'remove', key: keyOf(question) })).toEqual(list('a'));
  });

  it('writes a note to its line and to no other', () => {
    expect(changeSheet(list('a', 'b'), { do: 'note', key: key('b'), note: 'since May', was: '' })).toEqual([
      line('a'),
      line('b', 'since May'),
    ]);
    expect(changeSheet(list('a'), { do: 'note', key: key('b'), note: 'since May', was: '' })).toEqual(list('a'));
    expect(changeSheet([line('a', 'left')], { do: 'note', key: key('a'), note: 'since May', was: '' })).toEqual([
      line('a', 'since Mayleft'),
    ]);
  });

  it('loses no note by undo', () => {
    const change: SheetChange = { do: 'put-back', lines: [{ at: 0, line: line('a', 'old') }] };
    expect(changeSheet(list('b', 'a'), change)).toEqual([line('b'), line('a', 'old')]);
    expect(changeSheet([line('a', 'new')], change)).toEqual([line('a', 'new')]);
  });

  it('refuses a line too many, and nothing else', () => {
    const full = list(...Array.from({ length: MOST_LINES }, (_, at) => `t${at}`));
    expect(changeSheet(full, { do: 'add', line: line('more') })).toBe('full');
    expect(changeSheet(full, { do: 'add', line: line('t0') })).toBe(full);
    expect(changeSheet(full, { do: 'put-back', lines: [{ at: 0, line: line('more') }] })).toHaveLength(MOST_LINES + 1);
    expect(changeSheet(full.slice(1), { do: 'add', line: line('more') })).toHaveLength(MOST_LINES);
  });
});

describe('a stored list', () => {
  it.each([undefined, null, 7, 'gait', {}, { 0: line('a') }])('that is none (%s) is empty', (stored) => {
    expect(readSheet(stored)).toEqual([]);
  });

  it('is read back as it was written', () => {
    const sheet: Sheet = [line('a', 'since\nMay'), { is: 'own', id: 'x1', text: 'May I walk?', note: '' }];
    expect(readSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });

  it('keeps what makes sense, once', () => {
    const { note: _, ...bare } = line('bare');
    const stored = [
      null,
      'gait',
      line('a'),
      line('a', 'again'),
      { ...line('b'), is: 'else' },
      { ...line('c'), id: '' },
      { ...line('d'), text: ' ' },
      { ...line('e'), text: 5 },
      { ...bare, more: 1 },
      { ...line('f'), note: ['?'] },
    ];
    expect(readSheet(stored)).toEqual([line('a'), line('bare'), line('f')]);
  });
});
