// Writers' tool: npm run check:words [-- FILE...]. Faults first (then it fails), then hints for the writer to judge, then totals.
// With files it tells only of their entries, with all hints and a line an entry, but still holds them against all others.
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { GlossaryError } from '../data/read-glossary.ts';
import { addCounts, countText, fleschKincaidGrade, smogGrade } from '../lib/text/reading-level.ts';
import { loadGlossary } from './load-glossary.ts';
import { readReviewRows } from './review-rows.ts';
import { checkEntries } from './words/check-entries.ts';
import type { Finding } from './words/finding.ts';
import { readEntries } from './words/read-entries.ts';
import { readableTexts } from './words/readable-texts.ts';
import { readingLevel } from './words/reading-findings.ts';
import { reportLines } from './words/report-lines.ts';

const MOST_HINTS = 12;

const data = join(import.meta.dirname, '..', 'data');
const given = process.argv.slice(2).map((file) => resolve(file));
const whole = ['glossary', 'faq'].flatMap((folder) => readdirSync(join(data, folder)).map((name) => join(data, folder, name)));
const files = given.length > 0 ? given : whole;

const asked = files.map((file) => readEntries(file));
const own = asked.flatMap(({ entries }) => entries);
const ownIds = new Set(own.map(({ entry }) => entry.id));
// A draft stands for the entry of its id.
const others = whole
  .filter((file) => !files.includes(file))
  .flatMap((file) => readEntries(file).entries)
  .filter(({ entry }) => !ownIds.has(entry.id));

const findings = asked.flatMap((one) => one.findings);
if (given.length === 0 && findings.length === 0) findings.push(...faultsOfAll());
const all = [...own, ...others].map(({ entry }) => entry);
findings.push(...checkEntries(all, readReviewRows()).filter(({ entry }) => given.length === 0 || ownIds.has(entry)));

const places = new Map(own.map(({ file, entry }) => [entry.id, relative(process.cwd(), file)]));
for (const line of reportLines(findings, (entry) => places.get(entry), given.length === 0 ? MOST_HINTS : Infinity)) console.log(line);
if (given.length > 0) {
  console.log('Each entry (SMOG is made for 30 sentences: for one entry it is only a hint)');
  for (const { entry } of own) {
    const { grade, smog, longestSentence } = readingLevel(entry);
    console.log(`  ${entry.id}: grade ${grade.toFixed(1)}, SMOG ${smog.toFixed(1)}, longest sentence ${longestSentence} words`);
  }
  console.log('');
}

const counts = addCounts(
  own.map(({ entry }) => {
    const { names, body } = readableTexts(entry);
    return countText(body, names);
  }),
);
const faults = findings.filter(({ isFault }) => isFault).length;
console.log(
  `${files.length} files, ${own.length} entries, pooled grade ${fleschKincaidGrade(counts).toFixed(2)}, pooled SMOG ${smogGrade(counts).toFixed(2)}, ` +
    `${(counts.words / counts.sentences).toFixed(1)} words a sentence, ${faults} faults, ${findings.length - faults} hints`,
);
if (faults > 0) process.exitCode = 1;

/** What is wrong between files: order, double ids, links to nothing. */
function faultsOfAll(): Finding[] {
  try {
    loadGlossary();
    return [];
  } catch (error) {
    if (!(error instanceof GlossaryError)) throw error;
    return error.message.split('\n').map((text) => ({ check: 'schema', entry: 'glossary', isFault: true, text, weight: 1 }));
  }
}
