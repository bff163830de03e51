import { expect, test } from 'vitest';
import { isFamiliar } from '../../scripts/words/familiar-words.ts';

test.each([
  'bone',
  'Bones',
  'painless',
  'workers',
  'carried',
  'hoping',
  'hottest',
  'painlessly',
  'easily',
  'gently',
  "doctor's",
  'man-made',
  '38',
  'mg',
  'half-closed',
])('nearly everybody knows %s', (word) => {
  expect(isFamiliar(word)).toBe(true);
});

test.each(['tibia', 'inflammation', 'pacemaker', 'gel-filled', 'temperature', 'material'])('not everybody knows %s', (word) => {
  expect(isFamiliar(word)).toBe(false);
});
