import { describe, expect, it, test } from 'vitest';
import { FILES, isSiteOn, removeRule, ruleFor, setRule, siteOf, switchSite } from '../../lib/settings/site-rules.ts';
import type { SiteChoice, SiteRules } from '../../lib/settings/site-rules.ts';

describe('siteOf', () => {
  test.each([
    ['https://health.example/feet?a#b', 'health.example'],
    ['http://health.example', 'health.example'],
    ['https://www.health.example/', 'health.example'],
    ['https://WWW.Health.EXAMPLE/', 'health.example'],
    ['https://health.example./', 'health.example'],
    ['https://www.health.example./', 'health.example'],
    ['https://health.example:8443/', 'health.example'],
    ['https://user:pass@health.example/', 'health.example'],
    ['https://blog.health.example/', 'blog.health.example'],
    ['https://www./', 'www'],
    ['https://www2.health.example/', 'www2.health.example'],
    ['https://wwwhealth.example/', 'wwwhealth.example'],
    ['https://a.www.example/', 'a.www.example'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['http://localhost:3000/', 'localhost'],
    ['http://home/', 'home'],
    ['http://192.168.0.1:80/', '192.168.0.1'],
    ['http://[::1]:8080/', '[::1]'],
    ['file:///home/me/page.html', FILES],
    ['FILE:///C:/page.html', FILES],
    ['file://server/share/page.html', FILES],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each([
    'about:blank',
    'about:srcdoc',
    'chrome://extensions',
    'chrome-extension://abc/glossary.html',
    'moz-extension://abc/glossary.html',
    'edge://settings',
    'data:text/html,<p>',
    'blob:https://health.example/1',
    'view-source:https://health.example/',
    'javascript:void 0',
    'ftp://health.example/',
    'ws://health.example/',
    'health.example',
    'null',
    '',
    'https://',
  ])('of %s is none', (address) => {
    expect(siteOf(address)).toBeUndefined();
  });

  it('does not take a computer called "files" for the files of the reader', () => {
    expect(siteOf('http://files/')).not.toBe(FILES);
  });
});

const everywhere = (sites: SiteRules): SiteChoice => ({ sites, siteMode: 'everywhere-except' });
const onlyOn = (sites: SiteRules): SiteChoice => ({ sites, siteMode: 'only-on' });

describe('isSiteOn', () => {
  const rules: SiteRules = { home: 'off', 'health.example': 'off' };

  test.each([
    ['home', false],
    ['health.example', false],
    ['homeip.net', true],
    ['my.home', true],
    ['home.example', true],
    ['blog.health.example', true],
    ['example', true],
    ['', true],
    ['constructor', true],
    [undefined, true],
  ])('with rules for single hosts, %s: %s', (site, isOn) => {
    expect(isSiteOn(site, everywhere(rules))).toBe(isOn);
  });

  const wide: SiteRules = {
    '*.home': 'off',
    '*.example.org': 'off',
    '*.news.example.org': 'on',
    'old.news.example.org': 'off',
    'example.org': 'on',
    '*.xn--bcher-kva.example': 'off',
    '10.0.0.1': 'off',
    '[::1]': 'off',
    'file:': 'off',
  };

  test.each([
    ['home', false],
    ['my.home', false],
    ['homeip.net', true],
    ['x.homeip.net', true],
    ['athome', true],
    ['home.example', true],
    ['notexample.org', true],
    ['example.org.evil.example', true],
    ['org', true],
    ['shop.example.org', false],
    ['a.b.shop.example.org', false],
    ['example.org', true],
    ['news.example.org', true],
    ['uk.news.example.org', true],
    ['old.news.example.org', false],
    ['very.old.news.example.org', true],
    ['fakenews.example.org', false],
    ['xn--bcher-kva.example', false],
    ['shop.xn--bcher-kva.example', false],
    ['xn--bcher.example', true],
    ['10.0.0.1', false],
    ['110.0.0.1', true],
    ['10.0.0.10', true],
    ['[::1]', false],
    ['[::11]', true],
    [FILES, false],
    [undefined, true],
  ])('with wider rules, the nearest decides for %s: %s', (site, isOn) => {
    expect(isSiteOn(site, everywhere(wide))).toBe(isOn);
  });

  test.each([
    ['health.example', true],
    ['blog.health.example', false],
    ['example.org', true],
    ['shop.example.org', true],
    ['bank.example.org', false],
    ['notexample.org', false],
    ['other.example', false],
    [FILES, false],
    [undefined, false],
  ])('where words are explained only on some sites, %s: %s', (site, isOn) => {
    expect(isSiteOn(site, onlyOn({ 'health.example': 'on', '*.example.org': 'on', 'bank.example.org': 'off' }))).toBe(isOn);
  });
});

describe('ruleFor', () => {
  const sites: SiteRules = { '*.example.org': 'off', '*.news.example.org': 'on', 'news.example.org': 'on' };

  test.each([
    ['news.example.org', 'news.example.org'],
    ['uk.news.example.org', '*.news.example.org'],
    ['shop.example.org', '*.example.org'],
    ['example.org', '*.example.org'],
    ['*.shop.example.org', '*.example.org'],
    ['*.news.example.org', '*.news.example.org'],
    ['*.org', undefined],
    ['__proto__', undefined],
  ])('of %s is %s', (site, rule) => {
    expect(ruleFor(site, sites)).toBe(rule);
  });
});

describe('switchSite', () => {
  test.each<[string, SiteChoice, string, boolean, SiteRules]>([
    ['lists a site that is off', everywhere({}), 'a', false, { a: 'off' }],
    ['forgets one that is on', everywhere({ a: 'off', b: 'off' }), 'a', true, { b: 'off' }],
    ['leaves one that is off', everywhere({ a: 'off' }), 'a', false, { a: 'off' }],
    ['leaves others', everywhere({ b: 'off' }), 'a', true, { b: 'off' }],
    ['makes the nearer rule', everywhere({ '*.b': 'off' }), 'a.b', true, { '*.b': 'off', 'a.b': 'on' }],
    ['drops the nearer rule that says the same', everywhere({ '*.b': 'off', 'a.b': 'on' }), 'a.b', false, { '*.b': 'off' }],
    ['switches all of a domain', everywhere({}), '*.b', false, { '*.b': 'off' }],
    ['leaves nearer rules', everywhere({ 'a.b': 'on' }), '*.b', false, { 'a.b': 'on', '*.b': 'off' }],
    ['sees what is wider still', everywhere({ '*.b': 'off' }), '*.a.b', true, { '*.b': 'off', '*.a.b': 'on' }],
    ['lists a site that is on', onlyOn({}), 'a', true, { a: 'on' }],
    ['forgets one that is off', onlyOn({ a: 'on' }), 'a', false, {}],
    ['makes an exception to a wider on', onlyOn({ '*.b': 'on' }), 'a.b', false, { '*.b': 'on', 'a.b': 'off' }],
  ])('%s', (_, choice, rule, on, sites) => {
    expect(switchSite(choice, rule, on)).toEqual(sites);
    expect(isSiteOn(rule, { ...choice, sites })).toBe(on);
  });

  it('does not change the rules it is given', () => {
    const rules: SiteRules = { a: 'off' };
    switchSite(everywhere(rules), 'a', true);
    switchSite(everywhere(rules), 'b', false);
    expect(rules).toEqual({ a: 'off' });
  });
});

describe('a rule of the list', () => {
  it('is set and taken away as asked, and the others stay', () => {
    expect(setRule({ a: 'off' }, 'b', 'on')).toEqual({ a: 'off', b: 'on' });
    expect(setRule({ a: 'off' }, 'a', 'on')).toEqual({ a: 'on' });
    expect(removeRule({ a: 'off', b: 'on' }, 'a')).toEqual({ b: 'on' });
    expect(removeRule({ a: 'off' }, 'b')).toEqual({ a: 'off' });
  });
});
