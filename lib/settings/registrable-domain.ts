import { parse } from 'tldts';

// The list of endings under which sites are registered is large: only what the popup and the options load may import this.

/**
 * The name under which somebody registered a host: "example.org" for "news.example.org", "bbc.co.uk" for "www.bbc.co.uk". Where
 * others than the owner give names away ("someone.github.io") it is the part that belongs to one of them. Undefined for what
 * belongs to nobody alone ("co.uk", "github.io", "nhs.uk"), for names of one part ("localhost"), numbers and files.
 */
export function registrableDomain(host: string): string | undefined {
  return parse(host, { allowPrivateDomains: true }).domain ?? undefined;
}

/** What a host is: no host at all, a number of a computer, an ending of many sites, or a site's. */
export function kindOfHost(host: string): 'none' | 'number' | 'ending' | 'site' {
  const { hostname, isIp, publicSuffix } = parse(host, { allowPrivateDomains: true });
  if (hostname === null) return 'none';
  if (isIp === true) return 'number';
  return publicSuffix === hostname ? 'ending' : 'site';
}
