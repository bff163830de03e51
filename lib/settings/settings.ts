import type { SiteRules } from './site-rules.ts';

/** Everything the reader can choose. A key is stored once the reader has chosen it; until then `defaultSettings` holds. */
export interface Settings {
  /** Sites, by host, where words are not marked. */
  sites: SiteRules;
  /** Mark the first mention of a term in each section, or every mention. */
  mention: 'section' | 'every';
}

export const defaultSettings: Settings = { sites: {}, mention: 'section' };

/** Makes settings of whatever was stored: what is missing or broken falls back to its default, the rest is kept. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { sites, mention } = stored;
  const rules: SiteRules = {};
  if (typeof sites === 'object' && sites !== null) {
    for (const [host, rule] of Object.entries(sites)) if (rule === 'off') rules[host] = rule;
  }
  return { sites: rules, mention: mention === 'every' ? 'every' : defaultSettings.mention };
}
