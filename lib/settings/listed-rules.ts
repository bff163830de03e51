import { FILES, wholeOf } from './site-rules.ts';
import type { SiteRules } from './site-rules.ts';

export interface ListedRule {
  /** Its name, as `SiteRules` has it. */
  rule: string;
  /** The host it names. */
  host: string;
  isWhole: boolean;
  isOn: boolean;
}

/** What a rule's name says: which host, and is it for all of it? */
export function partsOfRule(rule: string): Pick<ListedRule, 'host' | 'isWhole'> {
  const isWhole = rule.startsWith(wholeOf(''));
  return { host: isWhole ? rule.slice(wholeOf('').length) : rule, isWhole };
}

/** The rules as a reader looks for them: files first, then by host, so that all of a domain is together, the widest rule on top. */
export function listRules(sites: Readonly<SiteRules>): ListedRule[] {
  return Object.entries(sites)
    .map(([rule, state]) => ({ rule, ...partsOfRule(rule), isOn: state === 'on' }))
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)) || Number(b.isWhole) - Number(a.isWhole));
}

/** "blog.example.org" is looked for under "org.example". */
function orderOf({ host }: ListedRule): string {
  return host === FILES ? '' : host.split('.').reverse().join('.');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
