import type { Choice } from '../matching/choose-matches.ts';
import type { IndexTerm } from '../matching/term-index.ts';
import { hiddenOn } from '../settings/hidden-words.ts';
import type { Settings } from '../settings/settings.ts';

/** What the settings mean for marking on a site: words of lower levels, known words and those left alone there are hidden. */
export function choiceOf(settings: Settings, terms: readonly IndexTerm[], site: string | undefined): Choice {
  const { mention, links, headings } = settings;
  const ids = hiddenOn(site, settings);
  const hidden = new Set(terms.flatMap(({ id, level }, at) => (level < settings.level || ids.has(id) ? [at] : [])));
  return { mention, links, headings, hidden };
}

/** Do two choices mark the same? */
export function isSameChoice(one: Choice, other: Choice): boolean {
  return (
    one.mention === other.mention &&
    one.links === other.links &&
    one.headings === other.headings &&
    one.hidden.symmetricDifference(other.hidden).size === 0
  );
}
