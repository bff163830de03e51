import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { OptionsSection } from '../../../components/OptionsSection.tsx';
import { SiteRuleList } from '../../../components/SiteRuleList.tsx';
import type { SiteRuleListProps } from '../../../components/SiteRuleList.tsx';
import { SiteSwitch } from '../../../components/SiteSwitch.tsx';
import type { SiteSwitchProps } from '../../../components/SiteSwitch.tsx';
import { removeRule, setRule } from '../../../lib/settings/site-rules.ts';
import type { SiteChoice, SiteMode, SiteRules } from '../../../lib/settings/site-rules.ts';
import { siteState } from '../../../lib/settings/site-state.ts';

const nothing = () => {};
const done = () => Promise.resolve();
const LONG = 'a-very-long-name-of-a-hospital-that-goes-on-and-on.department.health.example';
const switchOf = (
  site: string,
  domain: string | undefined,
  sites: SiteRules,
  more: Partial<SiteSwitchProps> = {},
  siteMode: SiteMode = 'everywhere-except',
): ComponentChildren => (
  <SiteSwitch
    site={site}
    domain={domain}
    state={siteState(site, domain, { sites, siteMode })}
    onSwitch={nothing}
    onSwitchWhole={nothing}
    {...more}
  />
);
const someRules: SiteRules = { [LONG]: 'off', 'file:': 'off', '*.example.org': 'off', 'news.example.org': 'on' };
const rulesOf = (sites: SiteRules): SiteRuleListProps => ({
  sites,
  siteMode: 'everywhere-except',
  onMode: done,
  onSet: done,
  onRemove: done,
});
/** As a part of the settings page. */
const inSection = (rules: ComponentChildren) => (
  <OptionsSection id="sites" title="On which sites">
    {rules}
  </OptionsSection>
);
/** The list as the options page has it, with the storage played; `isBroken` for a browser that stores nothing. */
function KeptRules({ isBroken = false }: { isBroken?: boolean }) {
  const [choice, setChoice] = useState<SiteChoice>({ sites: { 'a.example': 'off', 'b.example': 'on' }, siteMode: 'everywhere-except' });
  const store = async (change: (before: SiteChoice) => Partial<SiteChoice>) => {
    await Promise.resolve();
    if (isBroken) throw new Error('the storage is full');
    setChoice((before) => ({ ...before, ...change(before) }));
  };
  return (
    <SiteRuleList
      {...choice}
      onMode={(siteMode) => store(() => ({ siteMode }))}
      onSet={(rule, state) => store(({ sites }) => ({ sites: setRule(sites, rule, state) }))}
      onRemove={(rule) => store(({ sites }) => ({ sites: removeRule(sites, rule) }))}
    />
  );
}

/** The switch of the popup, and the rules for sites as a part of the settings page. */
export const siteStates: Record<string, { isCard: boolean; content: ComponentChildren }> = {
  'switch on': { isCard: false, content: switchOf('health.example', undefined, {}) },
  'switch off, long name': {
    isCard: false,
    content: switchOf(LONG, 'health.example', { [LONG]: 'off' }),
  },
  'switch, with its domain': { isCard: false, content: switchOf('news.health.example', 'health.example', {}) },
  'switch, wider rule, private window': {
    isCard: false,
    content: switchOf('news.health.example', 'health.example', { '*.health.example': 'off' }, { isPrivate: true }),
  },
  'switch, only on some sites': { isCard: false, content: switchOf('health.example', 'health.example', {}, {}, 'only-on') },
  'switch, files': { isCard: false, content: switchOf('file:', undefined, {}) },
  'site rules': { isCard: false, content: inSection(<SiteRuleList {...rulesOf(someRules)} />) },
  'site rules, only on': {
    isCard: false,
    content: inSection(<SiteRuleList {...rulesOf({ 'health.example': 'on' })} siteMode="only-on" />),
  },
  'site rules, kept': { isCard: false, content: inSection(<KeptRules />) },
  'site rules, not stored': { isCard: false, content: inSection(<KeptRules isBroken />) },
  'site rules, none': { isCard: false, content: inSection(<SiteRuleList {...rulesOf({})} />) },
};
