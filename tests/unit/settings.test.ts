import { describe, expect, it, test } from 'vitest';
import { choices, defaultSettings, readSettings } from '../../lib/settings/settings.ts';
import { isSiteOn } from '../../lib/settings/site-rules.ts';

describe('readSettings', () => {
  it('gives the defaults for nothing stored', () => {
    expect(readSettings({})).toEqual(defaultSettings);
    expect(defaultSettings).toEqual({
      sites: {},
      siteMode: 'everywhere-except',
      mention: 'section',
      links: 'mark',
      headings: 'mark',
      level: 1,
      opening: 'normal',
      closing: 'normal',
      line: 'dotted',
      colour: 'text',
      known: [],
      notHere: {},
    });
  });

  it('keeps what was chosen', () => {
    const chosen = {
      sites: { 'health.example': 'off', '*.example.org': 'on', files: 'off' },
      siteMode: 'only-on',
      mention: 'every',
      links: 'leave',
      headings: 'leave',
      level: 3,
      opening: 'click',
      closing: 'slow',
      line: 'tint',
      colour: 'purple',
      known: ['gait'],
      notHere: { 'a.example': ['arch'] },
    };
    expect(readSettings(chosen)).toEqual(chosen);
  });

  test.each(Object.entries(choices))('reads every choice of %s, and takes the first for what is broken', (key, known) => {
    const read = (stored: unknown) => new Map<string, unknown>(Object.entries(readSettings({ [key]: stored }))).get(key);
    for (const choice of known) expect(read(choice)).toBe(choice);
    for (const broken of [undefined, null, 'no such', '1', 4, [known[0]]]) expect(read(broken)).toBe(known[0]);
  });

  test.each([undefined, null, 'off', 7, true, [], { a: 'ON', b: 7, c: null, d: { e: 'off' } }])(
    'takes broken sites for none: %j',
    (sites) => {
      expect(readSettings({ sites, mention: 'every' })).toEqual({ ...defaultSettings, mention: 'every' });
    },
  );

  it('gives what an older version stored its old meaning', () => {
    const old = readSettings({ sites: { 'health.example': 'off' } });
    expect(isSiteOn('health.example', old)).toBe(false);
    expect(['news.health.example', 'other.example', undefined].filter((site) => !isSiteOn(site, old))).toEqual([]);
  });

  test.each([undefined, null, 'gait', 7, { 0: 'gait' }])('takes broken known words for none: %j', (known) => {
    expect(readSettings({ mention: 'every', known, notHere: known })).toMatchObject({ mention: 'every', known: [] });
  });

  it('keeps the sound part of broken lists of words', () => {
    const { known, notHere } = readSettings({ known: ['gait', 7, 'gait', null], notHere: { a: ['arch', {}], b: 'core', c: [] } });
    expect([known, notHere]).toEqual([['gait'], { a: ['arch'] }]);
  });

  it('keeps the sound part of broken sites, and leaves out what is not known', () => {
    expect(readSettings({ sites: { a: 'off', b: 'maybe' }, theme: 'dark' })).toEqual({ ...defaultSettings, sites: { a: 'off' } });
  });

  it('gives a fresh object, so that the defaults cannot be changed by accident', () => {
    readSettings({}).sites['a'] = 'off';
    expect(defaultSettings.sites).toEqual({});
    expect(readSettings({}).sites).toEqual({});
  });
});
