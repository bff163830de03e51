import type { Question, Term } from '../../data/schema.ts';
import type { Topic } from '../../data/topics.ts';
import type { ReviewRow } from '../review-rows.ts';

const sensitiveTopics: ReadonlySet<Topic> = new Set(['cancer', 'medicines', 'mental-health', 'pregnancy-and-children']);

/** Would a wrong word in this entry hurt? Medicines, cancer, pregnancy, children, mental health, and all that tells danger signs. */
export function isSensitive({ topic, getHelp }: Pick<Term | Question, 'topic' | 'getHelp'>): boolean {
  return sensitiveTopics.has(topic) || getHelp !== undefined;
}

/** What a row names beside pages that were opened. */
const noSource = /^none\b|general knowledge|the glossary's own|the existing answer/i;

/** The public sources that a row names, each once. "none", general knowledge and the glossary itself are no sources. */
export function sourcesOf({ sources }: Pick<ReviewRow, 'sources'>): string[] {
  if (noSource.test(sources.split(';')[0] ?? '')) return [];
  const named = sources.split(/;\s+/).map((source) => source.replace(/^second reader: /, '').trim());
  return [...new Set(named)].filter((source) => source !== '' && !noSource.test(source));
}

/** The sensitive entries whose rows name fewer than two sources. An entry without a row names none. */
export function sensitiveWithoutTwoSources<E extends Term | Question>(entries: readonly E[], rows: readonly ReviewRow[]): E[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return entries.filter((entry) => isSensitive(entry) && sourcesOf(byId.get(entry.id) ?? { sources: 'none' }).length < 2);
}
