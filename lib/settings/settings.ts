import type { SiteRules } from './site-rules.ts';

/** Everything the reader can choose. A key is stored once the reader has chosen it; until then `defaultSettings` holds. */
export interface Settings {
  /** Sites, by host, where words are not marked. */
  sites: SiteRules;
  /** Mark the first mention of a term in each section, or every mention. */
  mention: 'section' | 'every';
  /** Mark words in links too, or leave links alone. */
  links: 'mark' | 'leave';
}

export const defaultSettings: Settings = { sites: {}, mention: 'section', links: 'mark' };

/** Makes settings of whatever was stored: what is missing or broken falls back to its default, the rest is kept. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { sites, mention, links } = stored;
  const hosts = typeof sites === 'object' && sites !== null ? Object.entries(sites).filter(([, rule]) => rule === 'off') : [];
  // Entries, not assignments: a host may have any name, and `__proto__` would be lost.
  const rules: SiteRules = Object.fromEntries(hosts.map(([host]) => [host, 'off']));
  return {
    sites: rules,
    mention: mention === 'every' ? 'every' : defaultSettings.mention,
    links: links === 'leave' ? 'leave' : defaultSettings.links,
  };
}
