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
  expect(faults).toContainEqual({ entry: 'nothing', text: 'review.tsv has a row of no entry: remove the row' });
  expect(faults).toContainEqual({
    entry: first.id,
    text: `the text has changed since its row in review.tsv: have it read again and set the hash to ${textHash(changed[0] ?? first)}`,
  });
  expect(faults).toContainEqual({ entry: second.id, text: expect.stringContaining('review.tsv has no row') });
  const writer = rows.find(({ id }) => id === third.id)?.writer;
  expect(faults).toContainEqual({ entry: third.id, text: expect.stringContaining(`${writer} also wrote it`) });
});
