import { expect, test } from 'vitest';
import type { Term } from '../../data/schema.ts';
import { circularFindings } from '../../scripts/words/circular-definitions.ts';
import { makeTerm } from '../support/entries.ts';
import { smallIndex } from '../support/small-index.ts';

const found = (...terms: Term[]) =>
  circularFindings(terms, smallIndex(...terms)).map(({ entry, isFault, text }) => `${entry} ${isFault ? 'fault' : 'hint'}: ${text}`);

test('a definition that repeats the headword is a fault', () => {
  expect(found(makeTerm({ term: 'Foot drop', inShort: 'a foot drop of the toes' }))).toEqual([
    'foot-drop fault: inShort repeats "Foot drop": say it in other words',
  ]);
});

test('a definition in words of the headword only is a fault', () => {
  expect(found(makeTerm({ term: 'stability', inShort: 'the state of being stable' }))).toEqual([
    expect.stringContaining('stability fault: inShort says only the headword'),
  ]);
  expect(found(makeTerm({ term: 'muscle weakness', inShort: 'having weak muscles' }))).toEqual([
    expect.stringContaining('muscle-weakness fault: '),
  ]);
});

test('a definition that says all of the headword and more is a hint, the more so the less it says', () => {
  const terms = [
    makeTerm({ term: 'nerve pain', inShort: 'pain from a hurt nerve' }),
    makeTerm({ term: 'walker', inShort: 'a light frame that you hold with both hands to walk' }),
    makeTerm({ term: 'heel spur', inShort: 'a point of bone on the heel' }),
  ];
  expect(found(...terms)).toEqual([expect.stringContaining('nerve-pain hint: '), expect.stringContaining('walker hint: ')]);
  const [nerve, walker] = circularFindings(terms, smallIndex(...terms));
  expect(nerve?.weight).toBeGreaterThan(walker?.weight ?? Infinity);
});

test('two words that are told only by each other are a fault, and a hint where they say more', () => {
  const soreness = makeTerm({ term: 'soreness', inShort: 'a kind of tenderness' });
  expect(found(soreness, makeTerm({ term: 'tenderness', inShort: 'soreness' }))).toEqual([
    'soreness fault: inShort is told by "tenderness", and that one\'s by "soreness": tell one of the two without the other',
  ]);
  expect(found(soreness, makeTerm({ term: 'tenderness', inShort: 'soreness when a spot is pressed' }))).toEqual([
    expect.stringContaining('soreness hint: inShort is told by'),
  ]);
  const pressed = makeTerm({ term: 'soreness', inShort: 'tenderness when a spot is pressed' });
  expect(found(pressed, makeTerm({ term: 'tenderness', inShort: 'soreness' }))).toEqual([expect.stringContaining('soreness hint: ')]);
  expect(found(soreness, makeTerm({ term: 'tenderness', inShort: 'hurting when pressed' }))).toEqual([]);
});
