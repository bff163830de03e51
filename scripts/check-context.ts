// npm run check:context -- LABELS FOLDER...: how well everyday words are told from health words. LABELS is a table (see
// tests/context/labels.tsv and docs/senses.md), the folders hold the labelled texts.
import { readFileSync } from 'node:fs';
import { contextWords } from '../data/context-words.ts';
import { decodeTermIndex } from '../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../lib/matching/encode-index.ts';
import { loadGlossary } from './load-glossary.ts';
import { findTexts } from './senses/find-texts.ts';
import { outcomesOf } from './senses/outcomes.ts';
import { readLabels } from './senses/read-labels.ts';
import { scoreOf, worstWords } from './senses/score.ts';
import type { Share } from './senses/score.ts';

const [table, ...folders] = process.argv.slice(2);
if (table === undefined || folders.length === 0) {
  console.error('Name the labels and where their texts are: npm run check:context -- LABELS FOLDER...');
  process.exit(2);
}

/** Fewer words tell nothing. */
const LEAST_WORDS = 100;
const WORST = 15;

const { terms } = loadGlossary();
const labels = readLabels(readFileSync(table, 'utf8'));
const texts = findTexts(folders, new Set(labels.map(({ sha1 }) => sha1)));
const outcomes = outcomesOf(labels, texts, decodeTermIndex(encodeTermIndex(terms, contextWords)));
const ids = new Set(terms.map(({ id }) => id));
const words = new Set(outcomes.flatMap(({ id }) => (ids.has(id) ? [id] : [])));
const percent = ({ value, low, high, of }: Share) =>
  `${(100 * value).toFixed(1)} % (95 %: ${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}; of ${of})`;

for (const [half, name] of [
  ['tune', 'half that was tuned on'],
  ['held', 'half set aside'],
] as const) {
  const uses = outcomes.filter(({ label }) => label.half === half);
  const { shown, wrong, missed, precision, recall } = scoreOf(uses);
  console.log(
    `${name}: ${uses.length} uses of ${new Set(uses.map(({ id }) => id)).size} words, ${shown} marked, ${wrong} wrongly, ${missed} missed`,
  );
  console.log(`  precision ${percent(precision)}`);
  console.log(`  recall    ${percent(recall)}`);
}
const lost = labels.length - labels.filter(({ sha1 }) => texts.has(sha1)).length;
if (lost > 0) console.log(`${lost} labels not counted: their texts are not in the folders`);
console.log('worst words of the tuned half (marked wrongly, missed):');
for (const { id, wrong, missed } of worstWords(
  outcomes.filter(({ label }) => label.half === 'tune'),
  WORST,
)) {
  console.log(`  ${id}: ${wrong}, ${missed}`);
}
if (words.size < LEAST_WORDS) {
  console.error(`Only ${words.size} labelled words are in the glossary: at least ${LEAST_WORDS} are needed.`);
  process.exitCode = 1;
}
