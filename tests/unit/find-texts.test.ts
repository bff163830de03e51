import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findTexts } from '../../scripts/senses/find-texts.ts';

let folder = '';
const sumOf = (content: string) => createHash('sha1').update(content).digest('hex');
const [text, list] = ['The arch.\nThe end.', '["One arch.", "Two\\nlines."]'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner', 'any-name.txt'), text);
  writeFileSync(join(folder, 'list.json'), list);
  writeFileSync(join(folder, 'object.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('finds texts by their sums, whatever their names', () => {
  expect(findTexts([folder], new Set([sumOf(text), sumOf('other')]))).toEqual(new Map([[sumOf(text), text]]));
  expect(findTexts([join(folder, 'inner', 'any-name.txt')], new Set([sumOf(text)])).size).toBe(1);
});

it('reads a list of sentences as one a line', () => {
  expect(findTexts([folder], new Set([sumOf(list)])).get(sumOf(list))).toBe('One arch.\nTwo lines.\n');
});

it('names a JSON file that is no list', () => {
  expect(() => findTexts([folder], new Set([sumOf('{}')]))).toThrow(/object\.json: must be a list/);
});
