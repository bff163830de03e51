import { kindOfHost } from './registrable-domain.ts';
import { FILES, siteOf, wholeOf } from './site-rules.ts';

/** What a reader typed or pasted means: the name of a rule, or why it is none. */
export type TypedSite = { is: 'rule'; rule: string } | { is: 'fault'; why: 'empty' | 'no-site' | 'no-web-page' | 'too-wide' };

/**
 * Reads a host or an address. `isWhole` asks for a rule for all of it, and so does a leading `*.`. What is refused: words that are
 * no host, pages that no extension can read, and "all of" an ending under which many different people have sites ("co.uk").
 */
export function readTypedSite(typed: string, isWhole: boolean): TypedSite {
  const text = typed.trim();
  if (text.length === 0) return fault('empty');
  const [, scheme = '', star, rest = ''] = /^([a-z][a-z\d+.-]*:\/\/)?(\*\.)?(.*)$/is.exec(text) ?? [];
  const site = /^mailto:/i.test(text) ? undefined : siteOf(`${scheme || 'http://'}${rest}`);
  if (site === undefined) return fault(/^(?!https?:)[a-z-]+:[^\s\d]\S*$/i.test(text) ? 'no-web-page' : 'no-site');
  if (site === FILES) return { is: 'rule', rule: FILES };
  const kind = kindOfHost(site);
  if (kind === 'none' || (scheme === '' && !looksLikeHost(rest, site, kind))) return fault('no-site');
  // A number has no parts, so all of it is itself.
  if (kind === 'number' || !(isWhole || star !== undefined)) return { is: 'rule', rule: site };
  return kind === 'ending' ? fault('too-wide') : { is: 'rule', rule: wholeOf(site) };
}

/** A mere word is a host only in an address ("http://home/"); "me@example.org" is a person, and 1.2 would be read as 1.0.0.2. */
function looksLikeHost(text: string, site: string, kind: 'number' | 'ending' | 'site'): boolean {
  const [host = ''] = text.split(/[/?#]/);
  if (host.includes('@')) return false;
  if (kind === 'number') return host.includes(site);
  return site.includes('.') || site === 'localhost';
}

function fault(why: (TypedSite & { is: 'fault' })['why']): TypedSite {
  return { is: 'fault', why };
}
