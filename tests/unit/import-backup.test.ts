import { describe, expect, it } from 'vitest';
import type { Backup } from '../../lib/settings/backup.ts';
import { afterImport, importChanges } from '../../lib/settings/import-backup.ts';

const ownWord = (id: string, term: string) => ({ id: `own-${id}`, term, forms: [], inShort: 'a word of mine', lay: [] });

const now: Backup = {
  settings: {
    mention: 'every',
    line: 'solid',
    sites: { 'a.example': 'off' },
    known: ['gait', 'tendon'],
    notHere: { 'a.example': ['arch'], 'b.example': ['core'] },
  },
  ownWords: [ownWord('mine', 'mine'), ownWord('both', 'as I have it')],
  sheet: [{ is: 'term', id: 'gait', text: 'gait', note: '' }],
};
const file: Backup = {
  settings: {
    mention: 'page',
    level: 2,
    sites: { 'c.example': 'off' },
    known: ['tendon', 'bunion'],
    notHere: { 'a.example': ['arch', 'sole'] },
  },
  ownWords: [ownWord('both', 'as the file has it')],
  sheet: [
    { is: 'question', id: 'gait', text: 'Why?', note: '' },
    { is: 'term', id: 'gait', text: 'gait', note: 'mine' },
  ],
};

describe('afterImport', () => {
  it('takes the file as it is where it replaces', () => {
    expect(afterImport(now, file, 'replace')).toEqual(file);
  });

  it('adds the file to what there is where it merges, and lets it win', () => {
    expect(afterImport(now, file, 'merge')).toEqual({
      settings: {
        mention: 'page',
        line: 'solid',
        level: 2,
        sites: { 'a.example': 'off', 'c.example': 'off' },
        known: ['gait', 'tendon', 'bunion'],
        notHere: { 'a.example': ['arch', 'sole'], 'b.example': ['core'] },
      },
      ownWords: [ownWord('mine', 'mine'), ownWord('both', 'as the file has it')],
      sheet: [
        { is: 'term', id: 'gait', text: 'gait', note: 'mine' },
        { is: 'question', id: 'gait', text: 'Why?', note: '' },
      ],
    });
  });

  it('loses nothing where the file says nothing, and adds nothing where neither does', () => {
    expect(afterImport(now, { settings: {} }, 'merge')).toEqual(now);
    expect(afterImport({ settings: {} }, file, 'merge')).toEqual(file);
    expect(afterImport({ settings: {} }, { settings: {} }, 'merge')).toEqual({ settings: {} });
  });

  it('is the same when it is done twice', () => {
    const once = afterImport(now, file, 'merge');
    expect(afterImport(once, file, 'merge')).toEqual(once);
  });
});

describe('importChanges', () => {
  it('tells what would be another choice, and how much is new, changed or gone in the lists', () => {
    expect(importChanges(now, afterImport(now, file, 'merge'))).toEqual([
      { is: 'choice', key: 'mention', from: 'every', to: 'page' },
      { is: 'choice', key: 'level', from: 1, to: 2 },
      { is: 'list', key: 'sites', added: 1, changed: 0, removed: 0 },
      { is: 'list', key: 'known', added: 1, changed: 0, removed: 0 },
      { is: 'list', key: 'notHere', added: 1, changed: 0, removed: 0 },
      { is: 'list', key: 'ownWords', added: 0, changed: 1, removed: 0 },
      { is: 'list', key: 'sheet', added: 1, changed: 1, removed: 0 },
    ]);
    expect(importChanges(now, afterImport(now, file, 'replace'))).toEqual([
      { is: 'choice', key: 'mention', from: 'every', to: 'page' },
      { is: 'choice', key: 'level', from: 1, to: 2 },
      { is: 'choice', key: 'line', from: 'solid', to: 'dotted' },
      { is: 'list', key: 'sites', added: 1, changed: 0, removed: 1 },
      { is: 'list', key: 'known', added: 1, changed: 0, removed: 1 },
      { is: 'list', key: 'notHere', added: 1, changed: 0, removed: 1 },
      { is: 'list', key: 'ownWords', added: 0, changed: 1, removed: 1 },
      { is: 'list', key: 'sheet', added: 1, changed: 1, removed: 0 },
    ]);
  });

  it('tells nothing where nothing would change: a default that was chosen is the default', () => {
    expect(importChanges(now, now)).toEqual([]);
    expect(importChanges({ settings: {} }, { settings: { mention: 'section', known: [] } })).toEqual([]);
  });
});
