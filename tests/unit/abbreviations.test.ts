import { expect, it } from 'vitest';
import { createAbbreviations } from '../../lib/matching/abbreviations.ts';

it('remembers what a page says, whatever the order', () => {
  const said = [
    { letters: 'PT', means: [1] },
    { letters: 'OA', means: 'other' as const },
    { letters: 'PT', means: [1] },
  ];
  for (const order of [said, said.toReversed()]) {
    const abbreviations = createAbbreviations();
    for (const one of order) abbreviations.add([one]);
    expect([abbreviations.meaningOf('PT'), abbreviations.meaningOf('OA'), abbreviations.meaningOf('MRI')]).toEqual([
      [1],
      'other',
      undefined,
    ]);
    expect([...abbreviations.letters].toSorted()).toEqual(['OA', 'PT']);
  }
});

it('takes a page that says two things to mean neither, and stays with that', () => {
  const abbreviations = createAbbreviations();
  for (const means of [[1], [2], [1]]) abbreviations.add([{ letters: 'PT', means }]);
  expect(abbreviations.meaningOf('PT')).toBe('other');
});
