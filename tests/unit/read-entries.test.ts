import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEntries } from '../../scripts/words/read-entries.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainterm-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (content: string) => {
  const path = join(folder, 'draft.json');
  writeFileSync(path, content);
  return path;
};

test('terms and questions are read from one file, each with its file', () => {
  const [term, question] = [makeTerm({ term: 'tendon' }), makeQuestion({ question: 'Why?' })];
  const path = file(JSON.stringify([term, question]));
  expect(readEntries(path)).toEqual({
    entries: [
      { file: path, entry: term },
      { file: path, entry: question },
    ],
    findings: [],
  });
});

test('sound entries are read although others are not, and what is wrong is told', () => {
  const term = makeTerm({ term: 'tendon' });
  const path = file(JSON.stringify([{ ...term, level: 4 }, term, 7, { question: 'Why?' }]));
  const { entries, findings } = readEntries(path);
  expect(entries).toEqual([{ file: path, entry: term }]);
  expect(findings.map(({ entry }) => entry)).toContain('tendon');
  expect(findings.map(({ entry }) => entry)).toContain(`${path}, entry 3`);
  expect(findings.map(({ entry, text }) => `${entry}: ${text}`)).toContainEqual(expect.stringContaining(`${path}, entry 4: answer`));
  expect(findings.every(({ check, isFault }) => check === 'schema' && isFault)).toBe(true);
});

test.each([
  ['{ "id": 1 }', 'must hold a list of entries'],
  ['[', 'is not valid JSON'],
])('a file that is no list is told: %s', (content, text) => {
  const { entries, findings } = readEntries(file(content));
  expect(entries).toEqual([]);
  expect(findings).toEqual([expect.objectContaining({ isFault: true, text: expect.stringContaining(text) })]);
});

test('a file that is not there is told', () => {
  expect(readEntries(join(folder, 'nothing.json')).findings).toEqual([
    expect.objectContaining({ text: expect.stringContaining('ENOENT') }),
  ]);
});
