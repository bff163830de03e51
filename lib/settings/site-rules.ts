/** Hosts (without www) where words are not marked. A host that is not listed is on. */
export type SiteRules = Record<string, 'off'>;

/** What stands for all pages that are files on the reader's own machine. No host can hold a colon. */
export const FILES = 'file:';

/**
 * The name of the site that an address belongs to: its exact host without a leading "www.", or `FILES` for file addresses.
 * Undefined for an address that is no web page (about:, chrome:, data:, or no address at all).
 */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return FILES;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/\.$/, '').replace(/^www\./, '');
}

/** Are words explained on this site? */
export function isSiteOn(site: string | undefined, rules: Readonly<SiteRules>): boolean {
  return site === undefined || rules[site] !== 'off';
}

/** The rules with one site switched on or off. */
export function switchSite(rules: Readonly<SiteRules>, site: string, on: boolean): SiteRules {
  const { [site]: _, ...others } = rules;
  return on ? others : { ...others, [site]: 'off' };
}
