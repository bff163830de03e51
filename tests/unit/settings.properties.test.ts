import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { choices, defaultSettings, readSettings } from '../../lib/settings/settings.ts';
import { isSiteOn, switchSite } from '../../lib/settings/site-rules.ts';
import '../support/fixed-seed.ts';

/** What may stand in a store: anything at all, and what is nearly a setting. */
const junk = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true }),
  fc.dictionary(
    fc.oneof(fc.domain(), fc.string(), fc.constantFrom('__proto__', 'constructor')),
    fc.oneof(fc.constant('off'), fc.anything()),
  ),
);
const stored = fc.oneof(
  fc.record(
    {
      sites: junk,
      siteMode: fc.oneof(fc.constantFrom('only-on', 'everywhere-except'), junk),
      mention: fc.oneof(fc.constantFrom('every', 'section', 'EVERY'), junk),
      known: junk,
      notHere: junk,
    },
    { requiredKeys: [] },
  ),
  fc.dictionary(fc.string(), junk),
);

it('makes valid settings of any stored junk, the same when they are read again', () => {
  fc.assert(
    fc.property(stored, (stored) => {
      const settings = readSettings(stored);
      expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
      const told = new Map<string, unknown>(Object.entries(settings));
      for (const [key, known] of Object.entries(choices)) expect(known).toContain(told.get(key));
      for (const ids of [settings.known, ...Object.values(settings.notHere)])
        expect(ids.filter((id) => typeof id !== 'string')).toEqual([]);
      expect(Object.values(settings.sites).filter((rule) => rule !== 'off' && rule !== 'on')).toEqual([]);
      expect(readSettings({ ...settings })).toEqual(settings);
      expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    }),
  );
});

it('keeps every site that is off, whatever stands beside it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.anything()),
      fc.oneof(fc.domain(), fc.constantFrom('__proto__', 'constructor', '0')),
      (others, site) => {
        const stored: unknown = JSON.parse(
          JSON.stringify(switchSite({ sites: { ...others } as never, siteMode: 'everywhere-except' }, site, false)),
        );
        expect(isSiteOn(site, readSettings({ sites: stored }))).toBe(false);
      },
    ),
  );
});

it('takes no rule for one that does not say on or off', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.domain(), fc.constantFrom('off', 'on', 'OFF', '', null, false)), (stored) => {
      const sound = Object.entries(stored).filter(([, state]) => state === 'off' || state === 'on');
      expect(Object.entries(readSettings({ sites: stored }).sites)).toEqual(sound);
    }),
  );
});
