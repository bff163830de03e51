import { describe, expect, it, test } from 'vitest';
import { FILES, isSiteOn, siteOf, switchSite } from '../../lib/settings/site-rules.ts';
import type { SiteRules } from '../../lib/settings/site-rules.ts';

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
  ])('%s: %s', (site, isOn) => {
    expect(isSiteOn(site, rules)).toBe(isOn);
  });
});

describe('switchSite', () => {
  it('lists a site that is off, and forgets one that is on', () => {
    expect(switchSite({}, 'a', false)).toEqual({ a: 'off' });
    expect(switchSite({ a: 'off', b: 'off' }, 'a', true)).toEqual({ b: 'off' });
    expect(switchSite({ a: 'off' }, 'a', false)).toEqual({ a: 'off' });
    expect(switchSite({ b: 'off' }, 'a', true)).toEqual({ b: 'off' });
  });

  it('does not change the rules it is given', () => {
    const rules: SiteRules = { a: 'off' };
    switchSite(rules, 'a', true);
    switchSite(rules, 'b', false);
    expect(rules).toEqual({ a: 'off' });
  });
});
