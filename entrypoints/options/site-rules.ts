import type { SiteRuleListProps } from '../../components/SiteRuleList.tsx';
import { loadSettings, saveSettings } from '../../lib/extension/stored-settings.ts';
import { removeRule, setRule } from '../../lib/settings/site-rules.ts';
import type { SiteRules } from '../../lib/settings/site-rules.ts';

// Read again before writing: the popup may have stored another rule meanwhile.
const change = async (next: (before: SiteRules) => SiteRules) => saveSettings({ sites: next((await loadSettings()).sites) });

/** Stores what is done in the list of rules; each rejects where the browser cannot. */
export const siteRules: Pick<SiteRuleListProps, 'onMode' | 'onSet' | 'onRemove'> = {
  onMode: async (siteMode) => saveSettings({ siteMode }),
  onSet: async (rule, state) => change((before) => setRule(before, rule, state)),
  onRemove: async (rule) => change((before) => removeRule(before, rule)),
};
