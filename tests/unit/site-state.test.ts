import { describe, expect, it, test } from 'vitest';
import type { SiteMode, SiteRules } from '../../lib/settings/site-rules.ts';
import { siteState, switchWhole } from '../../lib/settings/site-state.ts';
import type { SiteState } from '../../lib/settings/site-state.ts';

const SITE = 'news.example.org';
const DOMAIN = 'example.org';
const state = (sites: SiteRules, siteMode: SiteMode = 'everywhere-except') => siteState(SITE, DOMAIN, { sites, siteMode });

describe('siteState', () => {
  const on = { isOn: true, isWholeOn: true, reason: undefined };
  const whole = (host: string) => ({ is: 'whole', host }) as const;
  test.each<[string, SiteRules, SiteMode, SiteState]>([
    ['no rule', {}, 'everywhere-except', on],
    ['its own rule', { [SITE]: 'off' }, 'everywhere-except', { ...on, isOn: false, reason: { is: 'only-here' } }],
    ['a wider rule', { '*.example.org': 'off' }, 'everywhere-except', { isOn: false, isWholeOn: false, reason: whole(DOMAIN) }],
    ['a rule between', { '*.news.example.org': 'off' }, 'everywhere-except', { ...on, isOn: false, reason: whole(SITE) }],
    [
      'its own against a wider one',
      { '*.example.org': 'off', [SITE]: 'on' },
      'everywhere-except',
      { isOn: true, isWholeOn: false, reason: { is: 'only-here' } },
    ],
    [
      'its own that says the same as a wider one',
      { '*.example.org': 'off', [SITE]: 'off' },
      'everywhere-except',
      { isOn: false, isWholeOn: false, reason: undefined },
    ],
    ['a rule for the domain alone', { [DOMAIN]: 'off' }, 'everywhere-except', on],
    ['only on, no rule', {}, 'only-on', { isOn: false, isWholeOn: false, reason: { is: 'mode' } }],
    ['only on, its own', { [SITE]: 'on' }, 'only-on', { isOn: true, isWholeOn: false, reason: { is: 'only-here' } }],
    ['only on, a wider one', { '*.example.org': 'on' }, 'only-on', { ...on, reason: whole(DOMAIN) }],
  ])('with %s', (_, sites, siteMode, told) => {
    expect(state(sites, siteMode)).toEqual(told);
  });

  it('says nothing of a domain where there is none', () => {
    const choice = { sites: { localhost: 'off' }, siteMode: 'everywhere-except' } as const;
    expect(siteState('localhost', undefined, choice)).toEqual({ isOn: false, isWholeOn: undefined, reason: undefined });
  });
});

describe('switchWhole', () => {
  test.each<[string, SiteRules, boolean, SiteRules]>([
    ['makes a wider rule', {}, false, { '*.example.org': 'off' }],
    ['drops it again', { '*.example.org': 'off' }, true, {}],
    ['takes the place of the page’s own rule', { [SITE]: 'off' }, false, { '*.example.org': 'off' }],
    ['keeps the page’s own rule that says otherwise', { [SITE]: 'on' }, false, { '*.example.org': 'off', [SITE]: 'on' }],
    ['drops the page’s exception with the rule', { '*.example.org': 'off', [SITE]: 'on' }, true, {}],
    ['keeps rules of other sites', { 'shop.example.org': 'off' }, false, { '*.example.org': 'off', 'shop.example.org': 'off' }],
    [
      'keeps what says otherwise than a rule between',
      { '*.news.example.org': 'off', [SITE]: 'on' },
      false,
      { '*.example.org': 'off', '*.news.example.org': 'off', [SITE]: 'on' },
    ],
  ])('%s', (_, sites, on, then) => {
    expect(switchWhole({ sites, siteMode: 'everywhere-except' }, DOMAIN, SITE, on)).toEqual(then);
  });
});
