import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { createToldSearch, queriesIn } from '../../scripts/search-glossary.ts';

const script = join(import.meta.dirname, '../../scripts/search.ts');
const folder = mkdtempSync(join(tmpdir(), 'plainterm-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('queriesIn', () => {
  it('takes a line as it is written, and skips those without anything', () => {
    expect(queriesIn('\uFEFFheel\n\n  \n BP \r\nlast')).toEqual(['heel', ' BP ', 'last']);
  });
});

describe('createToldSearch', () => {
  const search = createToldSearch();

  it('tells a term with its forms, and a question with its text', () => {
    const [term] = search('plantar fasciitis').results;
    expect(term).toMatchObject({ id: 'plantar-fasciitis', term: 'plantar fasciitis', kind: 'term' });
    expect(term?.forms).toContain('plantar fasciosis');
    const { results } = search('are cortisone shots bad for the heel');
    expect(results).toContainEqual({
      id: 'are-steroid-shots-safe-for-the-heel',
      term: expect.stringMatching(/\?$/),
      forms: [],
      kind: 'question',
    });
  });

  it('tells the query as it was asked, and no results for nonsense', () => {
    expect(search(' XQZZT')).toEqual({ query: ' XQZZT', results: [] });
  });
});

describe('the command line', () => {
  const run = (...words: string[]) => execFileSync(process.execPath, [script, ...words], { encoding: 'utf8', input: 'bp\n\ncopd\n' });
  const told = (output: string) =>
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { query: string; results: { id: string }[] })
      .map(({ query, results }) => [query, results[0]?.id]);

  it('answers a line a query: of a file, of what is piped in, of the words themselves', () => {
    const file = join(folder, 'queries.txt');
    writeFileSync(file, 'new monia\n\nheel hurts in the morning\n');
    expect(told(run('--file', file))).toEqual([
      ['new monia', 'pneumonia'],
      ['heel hurts in the morning', 'plantar-fasciitis'],
    ]);
    expect(told(run('-'))).toEqual([
      ['bp', 'blood-pressure'],
      ['copd', 'copd'],
    ]);
    expect(told(run('blood', 'sugar'))).toEqual([['blood sugar', 'blood-sugar']]);
  });

  test.each([
    ['a file that is not there', ['--file', join(folder, 'none.txt')], 'none.txt'],
    ['no file', ['--file'], 'takes one file'],
    ['another option', ['--fil'], 'Unknown: --fil'],
    ['nothing', [], 'Give words'],
  ])('says what is wrong: %s', (_, words, message) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });
});
