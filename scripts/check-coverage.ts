// npm run check:coverage -- --gold FILE FOLDER...: how much of the hard language of some texts the glossary explains, how many
// marks a reader sees in them by default, and what to write next: the hard words that nothing explains.
import { readFileSync } from 'node:fs';
import { defaultSettings } from '../lib/settings/settings.ts';
import { coverageOf } from './coverage.ts';
import type { HardWord } from './coverage.ts';
import { findInFiles } from './find-in-files.ts';

const asked = process.argv.slice(2);
const at = asked.indexOf('--gold');
const gold = at >= 0 ? asked[at + 1] : undefined;
const folders = asked.filter((_, nth) => at < 0 || (nth !== at && nth !== at + 1));
if (gold === undefined || folders.length === 0) {
  console.error('Name a list of hard words and the texts: npm run check:coverage -- --gold FILE FOLDER...');
  process.exit(2);
}

const LISTED = 60;
const hardWords: HardWord[] = JSON.parse(readFileSync(gold, 'utf8'));
const { words, occurrences, distinct, marksPer100, missing } = coverageOf(findInFiles(folders, defaultSettings.mention), hardWords);
const share = ({ all, explained }: { all: number; explained: number }) =>
  `${all === 0 ? '-' : ((100 * explained) / all).toFixed(1)} % (${explained} of ${all})`;
const median = marksPer100.toSorted((a, b) => a - b)[marksPer100.length >> 1] ?? 0;
console.log(`${marksPer100.length} texts, ${words} words`);
console.log(`hard words explained, each time they stand there: ${share(occurrences.word)}`);
console.log(`different hard words explained: ${share(distinct)}`);
console.log(`abbreviations: ${share(occurrences.abbr)}`);
console.log(`softer words: ${share(occurrences.soft)}`);
console.log(`marks that a reader sees by default: median ${median.toFixed(2)} per 100 words`);
console.log(
  `\nTo write next:\n${missing
    .slice(0, LISTED)
    .map(([word, count]) => `${count}\t${word}`)
    .join('\n')}`,
);
