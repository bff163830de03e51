import { expect, it } from 'vitest';
import { readLines, writeLines } from '../../lib/matching/shared-lines.ts';

const read = (lines: string) => [...readLines(lines)];

it('tells words and notes again, sorted', () => {
  const notes = new Map([
    ['tendon', '2'],
    ['arch', ''],
    ['tend', '1|3'],
  ]);
  expect(read(writeLines(notes))).toEqual([
    ['arch', ''],
    ['tend', '1|3'],
    ['tendon', '2'],
  ]);
});

it('tells a shared beginning once, however long it is', () => {
  const start = 'ab '.repeat(60);
  const lines = writeLines(
    new Map([
      [`${start}x`, '1'],
      [`${start}y`, '2'],
    ]),
  );
  expect(lines.length).toBeLessThan(1.6 * start.length);
  expect(read(lines)).toEqual([
    [`${start}x`, '1'],
    [`${start}y`, '2'],
  ]);
});

it('tells nothing of nothing', () => {
  expect(read(writeLines(new Map()))).toEqual([]);
});
