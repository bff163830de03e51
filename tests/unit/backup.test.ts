import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { backupOf, itemsOf, readBackup, writeBackup } from '../../lib/settings/backup.ts';
import type { Backup } from '../../lib/settings/backup.ts';
import { BACKUP_VERSION } from '../../lib/settings/migrations.ts';
import { readSettings } from '../../lib/settings/settings.ts';

const sampleOf = (version: number) => readFileSync(join(import.meta.dirname, 'backups', `version-${version}.json`), 'utf8');

/** What each sample holds. Samples stay as they were written; this is how they are read today. */
const samples: Readonly<Record<number, Backup>> = {
  1: {
    settings: {
      sites: { 'bridges.example': 'off', 'file:': 'off' },
      mention: 'every',
      links: 'leave',
      known: ['gait', 'tendon'],
      notHere: { 'architects.example': ['arch'] },
    },
  },
  2: {
    settings: {
      sites: { 'bridges.example': 'off', '*.health.example': 'on' },
      siteMode: 'only-on',
      mention: 'page',
      links: 'mark',
      headings: 'leave',
      level: 2,
      opening: 'click',
      closing: 'slow',
      line: 'thick',
      colour: 'green',
      known: ['gait'],
      notHere: {},
    },
    ownWords: [{ id: 'own-my-word', term: 'my word', forms: [], inShort: 'a word of mine', lay: [] }],
    sheet: [{ is: 'term', id: 'gait', text: 'gait', note: 'Will it get better?' }],
  },
};
const now = samples[BACKUP_VERSION] ?? { settings: {} };
const file = (changed: object) => JSON.stringify({ ...(JSON.parse(sampleOf(BACKUP_VERSION)) as object), ...changed });

describe('readBackup', () => {
  it('has a sample of every version', () => {
    expect(Object.keys(samples).map(Number)).toEqual(Array.from({ length: BACKUP_VERSION }, (_, at) => at + 1));
  });

  test.each(Object.entries(samples))('reads the sample of version %s', (version, backup) => {
    expect(readBackup(sampleOf(Number(version)))).toEqual({ is: 'read', backup });
  });

  it('reads a file that holds next to nothing', () => {
    const backup = { settings: {} };
    expect(readBackup('{"format":"plainterm-backup","version":2,"settings":{}}')).toEqual({ is: 'read', backup });
  });

  test.each(['', '{', 'mention: every', '{"format":"plainterm-backup",}'])('tells where %j stops to be JSON', (text) => {
    const read = readBackup(text);
    expect(read.is).toBe('not-json');
    expect(read.is === 'not-json' && read.why.length > 0).toBe(true);
  });

  test.each([
    '[]',
    '7',
    'null',
    '{}',
    '{"format":"other","version":2}',
    '{"format":"plainterm-backup"}',
    file({ version: '2' }),
    file({ version: 0 }),
  ])('takes %j for no backup', (text) => {
    expect(readBackup(text)).toEqual({ is: 'not-backup' });
  });

  it('tells that a file was made by a newer version, whatever else it holds', () => {
    expect(readBackup(file({ version: BACKUP_VERSION + 1, settings: 'elsewhere' }))).toEqual({ is: 'newer' });
  });

  test.each([
    [{ settings: undefined }, { is: 'missing', place: 'settings' }],
    [{ settings: [] }, { is: 'wrong', place: 'settings', found: 'Array', wanted: 'Object' }],
    [
      { settings: { mention: 'often' } },
      { is: 'wrong', place: 'settings.mention', found: '"often"', wanted: '("section" | "page" | "every")' },
    ],
    [{ settings: { level: '2' } }, { is: 'wrong', place: 'settings.level', found: '"2"', wanted: '(1 | 2 | 3)' }],
    [{ settings: { known: 'gait' } }, { is: 'wrong', place: 'settings.known', found: '"gait"', wanted: 'Array' }],
    [{ settings: { known: ['gait', 7] } }, { is: 'wrong', place: 'settings.known.1', found: '7', wanted: 'string' }],
    [
      { settings: { notHere: { 'a.example': [null] } } },
      { is: 'wrong', place: 'settings.notHere.a.example.0', found: 'null', wanted: 'string' },
    ],
    [
      { settings: { sites: { 'a.example': true } } },
      { is: 'wrong', place: 'settings.sites.a.example', found: 'true', wanted: '("on" | "off")' },
    ],
    [{ settings: { theme: 'dark' } }, { is: 'unknown', place: 'settings.theme' }],
    [{ histories: [] }, { is: 'unknown', place: 'histories' }],
    [{ ownWords: {} }, { is: 'wrong', place: 'ownWords', found: 'Object', wanted: 'Array' }],
    [{ ownWords: [{ term: 'no id' }] }, { is: 'missing', place: 'ownWords.0.id' }],
    [{ sheet: ['gait'] }, { is: 'wrong', place: 'sheet.0', found: '"gait"', wanted: 'Object' }],
  ])('refuses %j whole, and tells place and mend', (changed, fault) => {
    expect(readBackup(file(changed))).toEqual(fault);
  });
});

describe('writeBackup', () => {
  it('writes what is read again just so', () => {
    for (const backup of [now, { settings: {} }]) expect(readBackup(writeBackup(backup, 'today'))).toEqual({ is: 'read', backup });
  });

  it('writes lines that people can read', () => {
    expect(writeBackup(now, '23 November 2026')).toContain('\n  "made": "23 November 2026",\n');
    expect(writeBackup(now, '').split('\n').length).toBeGreaterThan(20);
  });
});

describe('backupOf and itemsOf', () => {
  it('hold what is stored and nothing that was never chosen', () => {
    expect(backupOf({})).toEqual({ settings: {} });
    expect(backupOf({ mention: 'every', known: ['gait'], openTabsDone: true })).toEqual({
      settings: { mention: 'every', known: ['gait'] },
    });
    expect(backupOf(itemsOf(now))).toEqual(now);
  });

  it('leave out what is broken in the store', () => {
    expect(backupOf({ mention: 7, known: ['gait', 7], ownWords: 'none', sheet: [{ is: 'term' }] })).toEqual({
      settings: { mention: 'section', known: ['gait'] },
    });
  });

  it('give items that are read as the settings they came from', () => {
    expect(readSettings(itemsOf(now))).toMatchObject(now.settings);
    expect(itemsOf(now)).toMatchObject({ level: 2, sheet: now.sheet, ownWords: now.ownWords });
  });
});
