import { describe, expect, test } from 'vitest';
import { readTypedSite } from '../../lib/settings/typed-site.ts';

describe('what a reader typed is a rule', () => {
  test.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['www.example.org', 'example.org'],
    ['example.org.', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['example.org/feet?a=b@c#d', 'example.org'],
    ['https://www.example.org/feet?a=b@c#d', 'example.org'],
    ['HTTP://example.org', 'example.org'],
    ['https://me:secret@example.org/', 'example.org'],
    ['news.example.org', 'news.example.org'],
    ['*.example.org', '*.example.org'],
    ['https://*.example.org/*', '*.example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['公司.cn', 'xn--55qx5d.cn'],
    ['bbc.co.uk', 'bbc.co.uk'],
    ['github.io', 'github.io'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['http://home/', 'home'],
    ['192.168.0.1', '192.168.0.1'],
    ['192.168.0.1:8080/page', '192.168.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['[::1]', '[::1]'],
    ['*.192.168.0.1', '192.168.0.1'],
    ['file:///home/me/page.html', 'file:'],
    ['FILE:///C:/page.html', 'file:'],
  ])('%s: %s', (typed, rule) => {
    expect(readTypedSite(typed, false)).toEqual({ is: 'rule', rule });
  });
});

describe('all of what a reader typed is a rule', () => {
  test.each([
    ['example.org', '*.example.org'],
    ['*.example.org', '*.example.org'],
    ['https://www.example.org/feet', '*.example.org'],
    ['news.example.org', '*.news.example.org'],
    ['someone.github.io', '*.someone.github.io'],
    ['bbc.co.uk', '*.bbc.co.uk'],
    ['bücher.example', '*.xn--bcher-kva.example'],
    ['192.168.0.1', '192.168.0.1'],
    ['http://[::1]/', '[::1]'],
    ['file:///home/me', 'file:'],
  ])('%s: %s', (typed, rule) => {
    expect(readTypedSite(typed, true)).toEqual({ is: 'rule', rule });
  });

  test.each(['co.uk', 'github.io', 'nhs.uk', 'https://github.io/', 'localhost', 'http://home/'])('but %s is too wide', (typed) => {
    expect(readTypedSite(typed, true)).toEqual({ is: 'fault', why: 'too-wide' });
  });

  test.each(['*.co.uk', '*.github.io'])('and so is %s', (typed) => {
    expect(readTypedSite(typed, false)).toEqual({ is: 'fault', why: 'too-wide' });
  });
});

describe('what a reader typed is refused', () => {
  test.each([
    ['', 'empty'],
    ['  \t', 'empty'],
    ['hospital', 'no-site'],
    ['heel pain', 'no-site'],
    ['why: it hurts', 'no-site'],
    ['me@example.org', 'no-site'],
    ['1.2', 'no-site'],
    ['7', 'no-site'],
    ['999.1.1.1', 'no-site'],
    ['a..b', 'no-site'],
    ['*', 'no-site'],
    ['*.', 'no-site'],
    ['*.org', 'no-site'],
    ['news.*.org', 'no-site'],
    ['-.org', 'no-site'],
    ['https://', 'no-site'],
    ['https://heel pain/', 'no-site'],
    ['http://[::1', 'no-site'],
    ['chrome://extensions', 'no-web-page'],
    ['about:blank', 'no-web-page'],
    ['moz-extension://abc/popup.html', 'no-web-page'],
    ['view-source:https://example.org/', 'no-web-page'],
    ['mailto:me@example.org', 'no-web-page'],
    ['ftp://example.org/', 'no-web-page'],
    ['data:text/html,hello', 'no-web-page'],
  ] as const)('"%s": %s', (typed, why) => {
    expect(readTypedSite(typed, false)).toEqual({ is: 'fault', why });
  });
});
