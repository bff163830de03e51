import { partsOfRule } from './listed-rules.ts';
import { isSiteOn, removeRule, ruleFor, switchSite, wholeOf } from './site-rules.ts';
import type { SiteChoice, SiteRules } from './site-rules.ts';

/** Why a site is on or off, where that is not plain: a rule for all of a host, a rule for it alone, or the mode "only on". */
export type SiteReason = { is: 'whole'; host: string } | { is: 'only-here' } | { is: 'mode' };

export interface SiteState {
  isOn: boolean;
  reason: SiteReason | undefined;
  /** Is all of the domain on, as far as no nearer rule says otherwise? Undefined without a domain. */
  isWholeOn: boolean | undefined;
}

/** How it stands with a site, and with all of the domain that it belongs to (`registrableDomain`), if it has one. */
export function siteState(site: string, domain: string | undefined, choice: SiteChoice): SiteState {
  const isOn = isSiteOn(site, choice);
  const isWholeOn = domain === undefined ? undefined : isSiteOn(wholeOf(domain), choice);
  return { isOn, isWholeOn, reason: reasonOf(site, isWholeOn === !isOn, choice) };
}

function reasonOf(site: string, isUnlikeWhole: boolean, { sites, siteMode }: SiteChoice): SiteReason | undefined {
  const rule = ruleFor(site, sites);
  if (rule === undefined) return siteMode === 'only-on' ? { is: 'mode' } : undefined;
  if (rule !== site) return { is: 'whole', host: partsOfRule(rule).host };
  return isUnlikeWhole ? { is: 'only-here' } : undefined;
}

/**
 * The rules with all of a domain switched on or off from a page of it. Nearer rules stay, but the page's own is dropped where it
 * makes no difference any more.
 */
export function switchWhole(choice: SiteChoice, domain: string, site: string, on: boolean): SiteRules {
  const sites = switchSite(choice, wholeOf(domain), on);
  const others = removeRule(sites, site);
  return isSiteOn(site, { ...choice, sites: others }) === isSiteOn(site, { ...choice, sites }) ? others : sites;
}
