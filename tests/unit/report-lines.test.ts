import { expect, test } from 'vitest';
import type { Finding } from '../../scripts/words/finding.ts';
import { reportLines } from '../../scripts/words/report-lines.ts';

const finding = (entry: string, told: Partial<Finding> = {}): Finding => ({
  check: 'reading',
  entry,
  isFault: false,
  text: 'mend it',
  weight: 1,
  ...told,
});

test('faults come first, then hints, by check, the worst on top', () => {
  const findings = [
    finding('a'),
    finding('b', { weight: 2 }),
    finding('c', { check: 'circular', isFault: true }),
    finding('d', { isFault: true }),
    finding('e', { check: 'schema' }),
  ];
  expect(reportLines(findings, (entry) => (entry === 'a' ? 'x.json' : undefined), 9)).toEqual([
    'FAULTS: Reading grade and sentences (1)',
    '  d: mend it',
    '',
    'FAULTS: Definitions that go in a circle (1)',
    '  c: mend it',
    '',
    'Hints: Shape of entries (1)',
    '  e: mend it',
    '',
    'Hints: Reading grade and sentences (2)',
    '  b: mend it',
    '  x.json > a: mend it',
    '',
  ]);
});

test('only so many hints are told, but all faults', () => {
  const many = ['c', 'a', 'b'].map((entry) => finding(entry));
  expect(reportLines(many, () => undefined, 2)).toEqual([
    'Hints: Reading grade and sentences (3, the first 2; name a file to see all of it)',
    '  a: mend it',
    '  b: mend it',
    '',
  ]);
  expect(
    reportLines(
      many.map((one) => ({ ...one, isFault: true })),
      () => undefined,
      2,
    ),
  ).toHaveLength(5);
});

test('nothing found, nothing told', () => {
  expect(reportLines([], () => undefined, 2)).toEqual([]);
});
