import { checks } from './finding.ts';
import type { Finding } from './finding.ts';

/**
 * The findings as a writer reads them: all faults first, then the hints of each check, worst first and `mostHints` of each.
 * `placeOf` tells the file of an entry.
 */
export function reportLines(findings: readonly Finding[], placeOf: (entry: string) => string | undefined, mostHints: number): string[] {
  const worstFirst = findings.toSorted((a, b) => b.weight - a.weight || Number(a.entry > b.entry) - Number(a.entry < b.entry));
  const line = ({ entry, text }: Finding) => `  ${[placeOf(entry), entry].filter((part) => part !== undefined).join(' > ')}: ${text}`;
  const section = (title: string, found: readonly Finding[], most: number) => {
    if (found.length === 0) return [];
    const told = found.length > most ? `${found.length}, the first ${most}; name a file to see all of it` : `${found.length}`;
    return [`${title} (${told})`, ...found.slice(0, most).map(line), ''];
  };
  const kinds = Object.entries(checks);
  return [
    ...kinds.flatMap(([check, title]) =>
      section(
        `FAULTS: ${title}`,
        worstFirst.filter((one) => one.isFault && one.check === check),
        Infinity,
      ),
    ),
    ...kinds.flatMap(([check, title]) =>
      section(
        `Hints: ${title}`,
        worstFirst.filter((one) => !one.isFault && one.check === check),
        mostHints,
      ),
    ),
  ];
}
