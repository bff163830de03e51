import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reviewNumbers, withReviewNumbers } from '../../scripts/count-reviews.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { readReviewRows } from '../../scripts/review-rows.ts';
import { makeTerm } from '../support/entries.ts';

test('docs/review.md tells the numbers of today (npm run count-words)', () => {
  const { terms, questions } = loadGlossary();
  const text = readFileSync(new URL('../../docs/review.md', import.meta.url), 'utf8');
  expect(text).toBe(withReviewNumbers(text, reviewNumbers([...terms, ...questions], readReviewRows())));
});

test('sources are counted by topic, sensitive entries with too few are named, changes are sorted', () => {
  const entries = [
    makeTerm({ term: 'stage', topic: 'cancer' }),
    makeTerm({ term: 'tumor', topic: 'cancer' }),
    makeTerm({ term: 'heel', topic: 'feet-and-ankles' }),
  ];
  const row = (id: string, sources: string, changed: string) => ({
    id,
    hash: '',
    writer: 'writer 1',
    reader: 'reader 2',
    sources,
    changed,
  });
  const rows = [
    row('stage', 'Stage - NCI; Stage - NHS', 'nothing'),
    row('tumor', 'Tumor - NCI', 'getHelp added'),
    row('heel', 'none', 'choppy'),
  ];
  const lines = reviewNumbers(entries, rows).split('\n');
  expect(lines).toContain('Of 3 entries, 1 have two sources or more.');
  expect(lines).toContain('| cancer | 2 | 1 | 1 | 0 |');
  expect(lines).toContain('| feet-and-ankles | 1 | 0 | 0 | 1 |');
  expect(lines).toContain('| all | 3 | 1 | 1 | 1 |');
  expect(lines.join('\n')).toContain('2 entries. **1 of them have fewer than two sources.**');
  expect(lines).toContain('| cancer | 1 | tumor |');
  expect(lines).toContain('| When to get help: added or mended | 1 |');
  expect(lines).toContain('| Nothing, or nothing told | 1 |');
});

test('only what stands between the markers is written anew', () => {
  const text = readFileSync(new URL('../../docs/review.md', import.meta.url), 'utf8');
  const changed = withReviewNumbers(text, 'NUMBERS');
  expect(changed).toMatch(/-->\nNUMBERS\n<!--/);
  expect(changed.slice(0, text.indexOf('<!--'))).toBe(text.slice(0, text.indexOf('<!--')));
  expect(() => withReviewNumbers('no markers', '')).toThrow('must stand around the numbers');
});
