// npm run count-words: writes the numbers of terms and questions into README, CHANGELOG and the store's text.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGlossary } from './load-glossary.ts';

/** The files that tell the numbers, as "924 terms and 62 questions". */
export const tellingFiles = ['README.md', 'CHANGELOG.md', 'store/description.en.md'];
const TOLD = /[\d,]+ terms and [\d,]+ questions/g;
const root = join(import.meta.dirname, '..');

/** A text with the numbers of today. */
export function withCounts(text: string): string {
  const { terms, questions } = loadGlossary();
  return text.replaceAll(TOLD, `${terms.length.toLocaleString('en')} terms and ${questions.length.toLocaleString('en')} questions`);
}

if (import.meta.main) {
  for (const file of tellingFiles) writeFileSync(join(root, file), withCounts(readFileSync(join(root, file), 'utf8')));
}
