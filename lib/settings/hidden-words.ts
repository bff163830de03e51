import type { Settings } from './settings.ts';

/** Where a word is not marked: on any page, or on one site only. */
export type Hidden = { on: 'all-sites' } | { on: 'site'; site: string };

/** The ids of the terms that are not marked on a site: words that the reader knows, and words left alone there. */
export function hiddenOn(site: string | undefined, { known, notHere }: Pick<Settings, 'known' | 'notHere'>): ReadonlySet<string> {
  return new Set([...known, ...((site !== undefined && Object.hasOwn(notHere, site) && notHere[site]) || [])]);
}

/** What is to be stored so that terms are not marked there any more. */
export function hideWords(settings: Settings, ids: readonly string[], where: Hidden): Partial<Settings> {
  return changed(settings, where, (before) => [...new Set([...before, ...ids])]);
}

/** What is to be stored so that terms are marked there again. */
export function showWords(settings: Settings, ids: readonly string[], where: Hidden): Partial<Settings> {
  return changed(settings, where, (before) => before.filter((id) => !ids.includes(id)));
}

function changed({ known, notHere }: Settings, where: Hidden, change: (before: readonly string[]) => string[]): Partial<Settings> {
  if (where.on === 'all-sites') return { known: change(known) };
  const { site } = where;
  const others = Object.entries(notHere).filter(([host]) => host !== site);
  const here = change(Object.hasOwn(notHere, site) ? (notHere[site] ?? []) : []);
  // Entries, not assignments: a host may have any name.
  return { notHere: Object.fromEntries(here.length > 0 ? [...others, [site, here]] : others) };
}
