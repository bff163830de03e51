import { expect, test } from 'vitest';
import type { Term } from '../../data/schema.ts';
import { nearDuplicates, overlap } from '../../scripts/words/near-duplicates.ts';
import { makeTerm } from '../support/entries.ts';
import { smallIndex } from '../support/small-index.ts';

const found = (...terms: Term[]) =>
  nearDuplicates(terms, smallIndex(...terms)).map(({ entry, isFault, text }) => `${entry} ${isFault ? 'fault' : 'hint'}: ${text}`);

test('overlap is the share of all words that both have', () => {
  expect(overlap(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5);
  expect(overlap(new Set(['a']), new Set(['a']))).toBe(1);
});

const scan = makeTerm({ term: 'scan', inShort: 'a test that makes pictures of the body' });
const same = makeTerm({ term: 'imaging', inShort: 'tests for making a picture of the body' });
const alike = makeTerm({ term: 'imaging', inShort: 'a test that makes pictures of the body quickly' });

test('definitions in the same words are a fault, linked or not', () => {
  expect(found(scan, { ...same, inShort: 'test that makes pictures of a body' })).toEqual([
    expect.stringMatching(/^scan fault: ".*" is nearly what imaging says, ".*"/),
  ]);
  expect(found(scan, { ...scan, id: 'imaging', term: 'imaging', see: ['scan'] })).toEqual([expect.stringContaining('scan fault: ')]);
});

test('definitions in nearly the same words are a hint, unless one card leads to the other', () => {
  expect(found(scan, alike)).toEqual([expect.stringContaining('scan hint: ')]);
  expect(found(scan, { ...alike, see: ['scan'] })).toEqual([]);
  expect(found({ ...scan, see: ['imaging'] }, alike)).toEqual([]);
  expect(found(scan, { ...alike, more: 'Scans are one kind.' })).toEqual([]);
});

test('definitions that share less, or turn round, are let pass', () => {
  expect(found(scan, makeTerm({ term: 'x', inShort: 'a test of the blood' }))).toEqual([]);
  expect(
    found(
      makeTerm({ term: 'in', inShort: 'walking with feet turned in' }),
      makeTerm({ term: 'out', inShort: 'walking with feet turned out' }),
    ),
  ).toEqual([expect.stringContaining('in hint: ')]);
});
