/**
 * What the reader said of sites. A rule is named by the host (without www) that it holds for, by `*.host` if it holds for that
 * host and all hosts that end in it, or by `FILES`.
 */
export type SiteRules = Record<string, 'on' | 'off'>;

/** What holds where no rule says otherwise: words are explained everywhere, or only where a rule says so. */
export type SiteMode = 'everywhere-except' | 'only-on';

/** All that decides about a site. */
export interface SiteChoice {
  sites: Readonly<SiteRules>;
  siteMode: SiteMode;
}

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

/** The name of the rule for all of a host. */
export function wholeOf(host: string): string {
  return `*.${host}`;
}

/** The rule that decides about a site: its own, else the nearest wider one. Given the name of a rule, the one that would decide for it. */
export function ruleFor(site: string, sites: Readonly<SiteRules>): string | undefined {
  const wider = site.split('.').map((_, at, labels) => wholeOf(labels.slice(at).join('.')));
  return [site, ...wider].find((rule) => Object.hasOwn(sites, rule));
}

/** Are words explained on this site? What is no site (undefined) has no rule. */
export function isSiteOn(site: string | undefined, { sites, siteMode }: SiteChoice): boolean {
  const rule = site === undefined ? undefined : ruleFor(site, sites);
  return rule === undefined ? siteMode !== 'only-on' : sites[rule] === 'on';
}

/** The rules with a site, or all of one (`wholeOf`), switched on or off. A rule that would only say what holds anyway is dropped. */
export function switchSite({ sites, siteMode }: SiteChoice, rule: string, on: boolean): SiteRules {
  const others = removeRule(sites, rule);
  return isSiteOn(rule, { sites: others, siteMode }) === on ? others : setRule(others, rule, on ? 'on' : 'off');
}

/** The rules with one set, also where it only says what holds anyway. */
export function setRule(sites: Readonly<SiteRules>, rule: string, state: 'on' | 'off'): SiteRules {
  return { ...sites, [rule]: state };
}

/** The rules without one. */
export function removeRule(sites: Readonly<SiteRules>, rule: string): SiteRules {
  const { [rule]: _, ...others } = sites;
  return others;
}
