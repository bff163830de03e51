import { expect, test } from 'vitest';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { readReviewRows } from '../../scripts/review-rows.ts';
import { checkEntries } from '../../scripts/words/check-entries.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

test('the glossary has no fault (npm run check:words)', () => {
  const { terms, questions } = loadGlossary();
  const faults = checkEntries([...terms, ...questions], readReviewRows()).filter(({ isFault }) => isFault);
  expect(faults.map(({ entry, text }) => `${entry}: ${text}`)).toEqual([]);
});

test('each check is asked', () => {
  const entries = [
    makeTerm({ term: 'stability', inShort: 'the state of being stable', more: 'The colour of it.' }),
    makeTerm({ term: 'stable', forms: ['stability'], inShort: 'a stable state' }),
    makeTerm({ term: 'tendon', inShort: 'a strong cord', more: 'For locomotion.' }),
    makeTerm({ term: 'sinew', inShort: 'a strong cord' }),
    makeQuestion({ question: 'Why?', answer: ['day '.repeat(30)] }),
  ];
  const asked = new Set(checkEntries(entries, []).map(({ check }) => check));
  expect([...asked].toSorted()).toEqual(['circular', 'hard-word', 'near-duplicate', 'reading', 'review', 'shared-spelling', 'spelling']);
});
