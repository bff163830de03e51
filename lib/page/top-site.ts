import { siteOf } from '../settings/site-rules.ts';

/** The site of the page that the reader sees in the address bar; its rule holds for all frames in it. */
export function topSite(): string | undefined {
  if (window === window.top) return siteOf(location.href);
  // The last ancestor is the top page. For a file it is "null" or "file://".
  const { ancestorOrigins } = location;
  const top = ancestorOrigins[ancestorOrigins.length - 1] ?? '';
  return siteOf(top) ?? siteOf(location.href);
}
