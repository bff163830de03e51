import { expect, it } from 'vitest';
import { writeLines } from '../../lib/matching/shared-lines.ts';

it('writes words and notes sorted, and the beginning that a word shares with the one before as one character', () => {
  const notes = new Map([
    ['tendon', '2'],
    ['arch', ''],
    ['tend', '1|3'],
  ]);
  expect(writeLines(notes).split('\n')).toEqual(['#arch\t', '#tend\t1|3', "'on\t2"]);
});

it('never counts further than a printable character can', () => {
  const start = 'ab '.repeat(60);
  const lines = writeLines(new Map([`${start}x`, `${start}y`].map((word) => [word, '1'])));
  expect(lines).toMatch(/^[\n\t -~]+$/);
  expect(lines.split('\n')[1]).toBe(`}${start.slice(90)}y\t1`);
});

it('writes nothing of nothing', () => {
  expect(writeLines(new Map())).toBe('');
});
