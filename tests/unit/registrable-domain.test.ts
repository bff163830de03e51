import { expect, test } from 'vitest';
import { kindOfHost, registrableDomain } from '../../lib/settings/registrable-domain.ts';

test.each([
  ['example.org', 'example.org'],
  ['news.example.org', 'example.org'],
  ['a.b.c.example.org', 'example.org'],
  ['bbc.co.uk', 'bbc.co.uk'],
  ['news.bbc.co.uk', 'bbc.co.uk'],
  ['someone.github.io', 'someone.github.io'],
  ['blog.someone.github.io', 'someone.github.io'],
  ['x.homeip.net', 'x.homeip.net'],
  ['ward.somewhere.nhs.uk', 'somewhere.nhs.uk'],
  ['city.kawasaki.jp', 'city.kawasaki.jp'],
  ['sub.health.example', 'health.example'],
  ['my_shop.health.example', 'health.example'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['shop.xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['a.b.xn--55qx5d.cn', 'b.xn--55qx5d.cn'],
])('%s belongs to %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

test.each(['co.uk', 'github.io', 'homeip.net', 'nhs.uk', 'xn--55qx5d.cn', 'org', 'localhost', 'home', '192.168.0.1', '[::1]', 'file:', ''])(
  '%s belongs to nobody alone',
  (host) => {
    expect(registrableDomain(host)).toBeUndefined();
  },
);

test.each([
  ['example.org', 'site'],
  ['news.bbc.co.uk', 'site'],
  ['co.uk', 'ending'],
  ['github.io', 'ending'],
  ['localhost', 'ending'],
  ['192.168.0.1', 'number'],
  ['[::1]', 'number'],
  ['a..b', 'none'],
  ['*.example.org', 'none'],
  ['-', 'none'],
  ['', 'none'],
])('%s is of the kind %s', (host, kind) => {
  expect(kindOfHost(host)).toBe(kind);
});
