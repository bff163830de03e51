import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILES, isSiteOn, removeRule, siteOf, switchSite, wholeOf } from '../../lib/settings/site-rules.ts';
import '../support/fixed-seed.ts';
import { anyText } from '../support/random-text.ts';

const oddHost = fc
  .array(fc.constantFrom('www.', 'www', '.', 'a', 'B', '1', '_', '__proto__', 'xn--', 'é'), { maxLength: 5 })
  .map((parts) => parts.join(''));
const site = fc.oneof(fc.domain(), oddHost, fc.constantFrom(FILES, 'localhost', 'constructor', 'toString'));
const rule = fc.oneof(site, site.map(wholeOf));
const choice = fc.record({
  sites: fc.dictionary(rule, fc.constantFrom('on', 'off'), { maxKeys: 5 }),
  siteMode: fc.constantFrom('everywhere-except', 'only-on'),
});

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

describe('isSiteOn', () => {
  it('takes the longest rule that the host is or ends in, and nothing but hosts', () => {
    const label = fc.constantFrom('a', 'b', 'ab', 'www');
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    const named = fc.oneof(host, host.map(wholeOf));
    fc.assert(
      fc.property(fc.dictionary(named, fc.constantFrom('on', 'off'), { maxKeys: 8 }), host, (sites, host) => {
        const [nearest] = Object.keys(sites)
          .filter((rule) => rule === host || (rule.startsWith('*.') && `.${host}`.endsWith(rule.slice(1))))
          .toSorted((a, b) => Number(b === host) - Number(a === host) || b.length - a.length);
        expect(isSiteOn(host, { sites, siteMode: 'everywhere-except' })).toBe(nearest === undefined || sites[nearest] === 'on');
        expect(isSiteOn(host, { sites, siteMode: 'only-on' })).toBe(nearest !== undefined && sites[nearest] === 'on');
      }),
    );
  });
});

describe('switchSite', () => {
  it('does what it is asked, for a site and for all of one, in both modes', () => {
    fc.assert(
      fc.property(choice, rule, fc.boolean(), (choice, rule, on) => {
        expect(isSiteOn(rule, { ...choice, sites: switchSite(choice, rule, on) })).toBe(on);
      }),
    );
  });

  it('gives the start back when a site without a rule is switched twice', () => {
    fc.assert(
      fc.property(choice, site, ({ sites, siteMode }, site) => {
        const before = removeRule(sites, site);
        const isOn = isSiteOn(site, { sites: before, siteMode });
        const other = switchSite({ sites: before, siteMode }, site, !isOn);
        expect(switchSite({ sites: other, siteMode }, site, isOn)).toEqual(before);
      }),
    );
  });

  it('leaves every other site as it is', () => {
    fc.assert(
      fc.property(choice, site, site, fc.boolean(), (choice, site, another, on) => {
        fc.pre(site !== another);
        const sites = switchSite(choice, site, on);
        expect(isSiteOn(another, { ...choice, sites })).toBe(isSiteOn(another, choice));
      }),
    );
  });
});
