import { expect, test } from 'vitest';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { readReviewRows, reviewFaults, textHash } from '../../scripts/review-rows.ts';

const { terms, questions } = loadGlossary();
const rows = readReviewRows();

test('every entry was read by somebody who did not write it, in the words it has now', () => {
  expect(reviewFaults([...terms, ...questions], rows)).toEqual([]);
});

test('a changed word, a missing row, a row of nothing and a writer who reads are found', () => {
  const [first, second, third, ...others] = terms;
  if (!first || !second || !third) throw new Error('the glossary is too small to test');
  const changed = [{ ...first, more: `${first.more} More.` }, second, third, ...others, ...questions];
  const spoiled = rows
    .filter(({ id }) => id !== second.id)
    .map((row) => (row.id === third.id ? { ...row, reader: row.writer } : row))
    .concat([{ id: 'nothing', hash: '', writer: 'writer 1', reader: 'reader 2', sources: 'none', changed: 'nothing' }]);
  const faults = reviewFaults(changed, spoiled);
  expect(faults).toHaveLength(4);
  expect(faults.join('\n')).toContain('nothing: there is no such entry');
  expect(faults.join('\n')).toContain(
    `${first.id}: the text has changed: have it read again and set the hash to ${textHash(changed[0] ?? first)}`,
  );
  expect(faults.join('\n')).toContain(`${second.id}: has no row`);
  expect(faults.join('\n')).toContain(`${third.id}: ${rows.find(({ id }) => id === third.id)?.writer} also wrote it`);
});
