import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadGlossary } from '../../scripts/load-glossary.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainterm-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the tool on a draft with these entries. */
function check(entries: readonly unknown[]) {
  const draft = join(folder, 'draft.json');
  writeFileSync(draft, JSON.stringify(entries));
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/check-words.ts'), draft], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

const gait = loadGlossary().terms.find(({ id }) => id === 'gait');

test('a draft stands for the entry of its id and is held against all others', () => {
  const { status, stdout } = check([gait]);
  expect(stdout).toContain('1 files, 1 entries');
  expect(stdout).toMatch(/ {2}gait: grade -?\d+\.\d, SMOG \d+\.\d, longest sentence \d+ words/);
  expect(stdout).toContain(' 0 faults');
  expect(status).toBe(0);
});

test('a planted fault is told with its place, and fails', () => {
  const { status, stdout } = check([{ ...gait, inShort: 'a gait' }]);
  expect(stdout).toMatch(/^FAULTS: /);
  const told = stdout.split('\n').filter((line) => /^ {2}.*(?: > |: more says)/.test(line));
  expect(told.filter((line) => !line.includes('draft.json > gait: '))).toEqual([]);
  expect(stdout).toMatch(/draft\.json > gait: inShort repeats "gait"/);
  expect(stdout).toMatch(/draft\.json > gait: the text has changed since its row/);
  expect(stdout).toContain(' 2 faults');
  expect(status).toBe(1);
});

test('an entry of the wrong shape is told and fails', () => {
  const { status, stdout } = check([{ id: 'gait' }]);
  expect(stdout).toContain('FAULTS: Shape of entries');
  expect(status).toBe(1);
});
