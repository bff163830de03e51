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
  const hosts = typeof sites === 'object' && sites !== null ? Object.entries(sites).filter(([, rule]) => rule === 'off') : [];
  // Entries, not assignments: a host may have any name, and `__proto__` would be lost.
  const rules: SiteRules = Object.fromEntries(hosts.map(([host]) => [host, 'off']));
  return { sites: rules, mention: mention === 'every' ? 'every' : defaultSettings.mention };
}
