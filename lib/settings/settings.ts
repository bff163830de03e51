import type { SiteRules } from './site-rules.ts';

/** Everything the reader can choose. A key is stored once the reader has chosen it; until then `defaultSettings` holds. */
export interface Settings {
  /** Sites, by host, where words are not marked. */
  sites: SiteRules;
  /** Mark the first mention of a term in each section, or every mention. */
  mention: 'section' | 'every';
  /** Mark words in links too, or leave links alone. */
  links: 'mark' | 'leave';
  /** Ids of terms that the reader knows: marked nowhere. */
  known: readonly string[];
  /** Ids of terms that are not marked on a site, by host: the word means something else there. */
  notHere: Readonly<Record<string, readonly string[]>>;
}

export const defaultSettings: Settings = { sites: {}, mention: 'section', links: 'mark', known: [], notHere: {} };

/** Makes settings of whatever was stored: what is missing or broken falls back to its default, the rest is kept. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { sites, mention, links, known, notHere } = stored;
  // Entries, not assignments: a host may have any name, and `__proto__` would be lost.
  const rules: SiteRules = Object.fromEntries(entriesOf(sites).flatMap(([host, rule]) => (rule === 'off' ? [[host, 'off']] : [])));
  const words = entriesOf(notHere).map(([host, ids]): [string, string[]] => [host, idsIn(ids)]);
  return {
    sites: rules,
    mention: mention === 'every' ? 'every' : defaultSettings.mention,
    links: links === 'leave' ? 'leave' : defaultSettings.links,
    known: idsIn(known),
    notHere: Object.fromEntries(words.filter(([, ids]) => ids.length > 0)),
  };
}

function entriesOf(stored: unknown): [string, unknown][] {
  return typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
}

function idsIn(stored: unknown): string[] {
  return Array.isArray(stored) ? [...new Set(stored.filter((one) => typeof one === 'string'))] : [];
}
