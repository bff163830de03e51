import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GlossaryError } from '../../data/read-glossary.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  mkdirSync(join(folder, 'glossary'));
  mkdirSync(join(folder, 'faq'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

describe('loadGlossary', () => {
  it('reads all files of both folders in the order of their names', () => {
    write('glossary/feet-and-ankles.json', [makeTerm({ term: 'tendon' })]);
    write('glossary/back-and-spine.json', [makeTerm({ term: 'spine', topic: 'back-and-spine' })]);
    write('glossary/notes.txt', 'not read');
    write('faq/treatment.json', [makeQuestion({ question: 'Why?' })]);
    const { terms, questions } = loadGlossary(folder);
    expect(terms.map(({ id }) => id)).toEqual(['spine', 'tendon']);
    expect(questions.map(({ id }) => id)).toEqual(['why']);
  });

  it('names a file that is not valid JSON, and where it breaks', () => {
    write('glossary/feet-and-ankles.json', '[{ "id": "tendon", }]');
    expect(() => loadGlossary(folder)).toThrow(GlossaryError);
    expect(() => loadGlossary(folder)).toThrow(/^feet-and-ankles\.json: is not valid JSON: .*(?:position|property)/);
  });

  it('checks what it has read', () => {
    write('faq/treatment.json', [makeQuestion({ question: 'Why?' })]);
    expect(() => loadGlossary(folder)).toThrow('treatment.json > why: terms names "tendon"');
  });

  it('reads the real glossary', () => {
    expect(loadGlossary().terms.length).toBeGreaterThan(0);
  });
});
