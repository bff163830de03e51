import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILES, isSiteOn, siteOf, switchSite } from '../../lib/settings/site-rules.ts';
import '../support/fixed-seed.ts';
import { anyText } from '../support/random-text.ts';

const oddHost = fc
  .array(fc.constantFrom('www.', 'www', '.', 'a', 'B', '1', '_', '__proto__', 'xn--', 'é'), { maxLength: 5 })
  .map((parts) => parts.join(''));
const site = fc.oneof(fc.domain(), oddHost, fc.constantFrom(FILES, 'localhost', 'constructor', 'toString'));
const rules = fc.dictionary(site, fc.constant('off' as const), { maxKeys: 5 });

describe('siteOf', () => {
  it('takes any address for a site, for a file, or for none', () => {
    const scheme = fc.constantFrom('http://', 'https://', 'file:///', 'about:', 'data:', 'HTTP://user@', '');
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.tuple(scheme, fc.oneof(oddHost, anyText), fc.constantFrom('', '/', '?', ':'), anyText).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(address, (address) => {
        const site = siteOf(address);
        if (site === undefined || site === FILES) return;
        expect(site).toMatch(/^[^\s/?#@]*$/);
        expect(site).toBe(site.toLowerCase());
      }),
    );
  });

  it('tells the same site for all pages of a host, with or without www', () => {
    const rest = fc.tuple(
      fc.constantFrom('http', 'https'),
      fc.constantFrom('', 'www.'),
      fc.constantFrom('', '.'),
      fc.constantFrom('', ':8080'),
      fc.webPath(),
    );
    fc.assert(
      fc.property(fc.domain(), rest, (host, [scheme, www, dot, port, path]) => {
        fc.pre(!host.startsWith('www.'));
        expect(siteOf(`${scheme}://${www}${host}${dot}${port}${path}`)).toBe(host.toLowerCase());
      }),
    );
  });
});

describe('switchSite', () => {
  it('gives the start back when a site is switched twice', () => {
    fc.assert(
      fc.property(rules, site, (rules, site) => {
        const isOn = isSiteOn(site, rules);
        const other = switchSite(rules, site, !isOn);
        expect(isSiteOn(site, other)).toBe(!isOn);
        expect(switchSite(other, site, isOn)).toEqual(rules);
      }),
    );
  });

  it('leaves every other site as it is', () => {
    fc.assert(
      fc.property(rules, site, site, fc.boolean(), (rules, site, another, on) => {
        fc.pre(site !== another);
        expect(isSiteOn(another, switchSite(rules, site, on))).toBe(isSiteOn(another, rules));
      }),
    );
  });
});
