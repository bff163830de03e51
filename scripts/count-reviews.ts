// npm run count-words, second half: writes what data/review.tsv tells, in numbers, into docs/review.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question, Term } from '../data/schema.ts';
import { topics } from '../data/topics.ts';
import { loadGlossary } from './load-glossary.ts';
import { readReviewRows } from './review-rows.ts';
import type { ReviewRow } from './review-rows.ts';
import { kindsOf, kindsOfChange } from './words/kinds-of-change.ts';
import { isSensitive, sensitiveWithoutTwoSources, sourcesOf } from './words/sources.ts';

const START = '<!-- Counted by npm run count-words: do not edit by hand. -->';
const END = '<!-- End of what is counted. -->';
const file = join(import.meta.dirname, '..', 'docs', 'review.md');

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The numbers of docs/review.md as Markdown: sources by topic, sensitive entries with too few, and what readers changed. */
export function reviewNumbers(entries: readonly (Term | Question)[], rows: readonly ReviewRow[]): string {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sources = (entry: Term | Question) => sourcesOf(byId.get(entry.id) ?? { sources: 'none' }).length;
  const counted = (name: string, of: readonly (Term | Question)[]) => [
    name,
    of.length,
    of.filter((one) => sources(one) >= 2).length,
    of.filter((one) => sources(one) === 1).length,
    of.filter((one) => sources(one) === 0).length,
  ];
  const used = topics.filter((topic) => entries.some((entry) => entry.topic === topic));
  const few = sensitiveWithoutTwoSources(entries, rows);
  const changes = rows.map(({ changed }) => kindsOf(changed));
  return [
    `### Sources by topic\nOf ${entries.length} entries, ${entries.filter((one) => sources(one) >= 2).length} have two sources or more.`,
    table(
      ['Topic', 'Entries', 'Two sources or more', 'One', 'None'],
      [
        ...used.map((topic) =>
          counted(
            topic,
            entries.filter((entry) => entry.topic === topic),
          ),
        ),
        counted('all', entries),
      ],
    ),
    `### Entries where a wrong word would hurt\nMedicines, cancer, pregnancy, children, mental health, and all that says when to get help: ` +
      `${entries.filter((entry) => isSensitive(entry)).length} entries. **${few.length} of them have fewer than two sources.**`,
    ...(few.length > 0
      ? [
          table(
            ['Topic', 'Fewer than two sources', 'Entries'],
            used
              .map((topic) => few.filter((entry) => entry.topic === topic))
              .filter((of) => of.length > 0)
              .map((of) => [of[0]?.topic ?? '', of.length, of.map(({ id }) => id).join(', ')]),
          ),
        ]
      : []),
    `### What readers changed\nAs told in the \`changed\` column, sorted by keywords; a row can count in more than one line.`,
    table(
      ['Kind', 'Rows'],
      kindsOfChange.map((kind) => [kind, changes.filter((of) => of.includes(kind)).length]),
    ),
  ].join('\n\n');
}

/** A text with the numbers of today between the two markers. Throws an Error where the markers are not there. */
export function withReviewNumbers(text: string, numbers: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/review.md: the lines "${START}" and "${END}" must stand around the numbers`);
  return `${text.slice(0, start + START.length)}\n${numbers}\n${text.slice(end)}`;
}

if (import.meta.main) {
  const { terms, questions } = loadGlossary();
  writeFileSync(file, withReviewNumbers(readFileSync(file, 'utf8'), reviewNumbers([...terms, ...questions], readReviewRows())));
}
