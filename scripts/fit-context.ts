// npm run fit:context -- LABELS... FOLDER...: fits the weights of the judgement of everyday words (TOPIC and WEIGHTS in
// lib/matching/limits.ts) to the tuned half of the labels and to tests/context/training.tsv, and prints them. Labels of the second
// and further tables count for less.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextWords } from '../data/context-words.ts';
import { setSurroundings } from '../lib/matching/section-topic.ts';
import { decodeTermIndex } from '../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../lib/matching/encode-index.ts';
import { evidenceOf } from '../lib/matching/judge-context.ts';
import { judgedMatches } from '../lib/matching/judged-match.ts';
import type { JudgedMatch } from '../lib/matching/judged-match.ts';
import { loadGlossary } from './load-glossary.ts';
import { findTexts } from './senses/find-texts.ts';
import { fitWeights } from './senses/fit.ts';
import type { Example } from './senses/fit.ts';
import { readLabels, readSentences } from './senses/read-labels.ts';

const told = process.argv.slice(2);
const tables = told.filter((path) => path.endsWith('.tsv'));
const folders = told.filter((path) => !path.endsWith('.tsv'));
if (tables.length === 0 || folders.length === 0) {
  console.error('Name the tables of labels and where their texts are: npm run fit:context -- LABELS.tsv... FOLDER...');
  process.exit(2);
}

/** A written sentence is plainer than a found one, and has nothing around it: it counts for less. */
const WRITTEN = 0.3;
/** Text of other kinds than readers mostly meet: it keeps the weights from resting on the usual kind alone. */
const OF_OTHER_KINDS = 0.5;

const index = decodeTermIndex(encodeTermIndex(loadGlossary().terms, contextWords));
const read = new Map<string, JudgedMatch[]>();

function exampleOf(text: string, start: number, isHealth: boolean, weight: number): Example[] {
  let matches = read.get(text);
  if (!matches) {
    read.set(text, (matches = judgedMatches(text, index)));
    setSurroundings(matches);
  }
  const match = matches.find((one) => one.start === start);
  if (!match?.lean) return [];
  const around = { sureNear: match.sureNear, sureDensity: match.section.sureDensity };
  return [{ evidence: evidenceOf(text, match, index), around, lean: match.lean, isHealth, weight }];
}

const labels = tables
  .flatMap((table, nth) => readLabels(readFileSync(table, 'utf8')).map((label) => ({ ...label, weight: nth === 0 ? 1 : OF_OTHER_KINDS })))
  .filter(({ half, sense }) => half === 'tune' && sense !== 'unclear');
const texts = findTexts(folders, new Set(labels.map(({ sha1 }) => sha1)));
const sentences = readSentences(readFileSync(join(import.meta.dirname, '..', 'tests', 'context', 'training.tsv'), 'utf8'));
const examples = [
  ...labels.flatMap(({ sha1, start, sense, weight }) => exampleOf(texts.get(sha1) ?? '', start, sense === 'health', weight)),
  ...sentences.flatMap(({ text, start, isHealth }) => exampleOf(text, start, isHealth, WRITTEN)),
];
console.log(`${examples.length} examples`);
for (const [name, weights] of Object.entries(fitWeights(examples))) {
  console.log(
    name,
    Object.entries(weights)
      .map(([key, value]) => `${key}: ${value.toFixed(2)}`)
      .join(', '),
  );
}
