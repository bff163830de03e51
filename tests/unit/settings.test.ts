import { describe, expect, it, test } from 'vitest';
import { defaultSettings, readSettings } from '../../lib/settings/settings.ts';

describe('readSettings', () => {
  it('gives the defaults for nothing stored', () => {
    expect(readSettings({})).toEqual(defaultSettings);
    expect(defaultSettings).toEqual({ sites: {}, mention: 'section' });
  });

  it('keeps what was chosen', () => {
    const chosen = { sites: { 'health.example': 'off', files: 'off' }, mention: 'every' };
    expect(readSettings(chosen)).toEqual(chosen);
    expect(readSettings({ mention: 'section' }).mention).toBe('section');
  });

  test.each([undefined, null, 'off', 7, true, [], { a: 'on', b: 7, c: null, d: { e: 'off' } }])(
    'takes broken sites for none: %j',
    (sites) => {
      expect(readSettings({ sites, mention: 'every' })).toEqual({ sites: {}, mention: 'every' });
    },
  );

  test.each([undefined, null, 'all', 7, {}])('takes a broken mention for the default: %j', (mention) => {
    expect(readSettings({ sites: { a: 'off' }, mention })).toEqual({ sites: { a: 'off' }, mention: 'section' });
  });

  it('keeps the sound part of broken sites, and leaves out what is not known', () => {
    expect(readSettings({ sites: { a: 'off', b: 'on' }, theme: 'dark' })).toEqual({ sites: { a: 'off' }, mention: 'section' });
  });

  it('gives a fresh object, so that the defaults cannot be changed by accident', () => {
    readSettings({}).sites['a'] = 'off';
    expect(defaultSettings.sites).toEqual({});
    expect(readSettings({}).sites).toEqual({});
  });
});
