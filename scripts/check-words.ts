// Writers' tool: npm run check:words [-- FILE...]. Prints what to mend in glossary and question files, and reading grades.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { GlossaryError } from '../data/read-glossary.ts';
import { questionSchema, termSchema } from '../data/schema.ts';
import { addCounts, countText, fleschKincaidGrade, splitSentences, splitWords } from '../lib/text/reading-level.ts';
import type { TextCounts } from '../lib/text/reading-level.ts';
import { loadGlossary } from './load-glossary.ts';

const root = join(import.meta.dirname, '..', 'data');
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : ['glossary', 'faq'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));

let faults = 0;
const fault = (file: string, entry: string, mend: string) => {
  faults += 1;
  console.log(`${file} > ${entry}: ${mend}`);
};
const pooled: TextCounts[] = [];
for (const file of files) {
  const isQuestions = file.includes('faq');
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) {
    fault(file, '-', 'the file must be a JSON array');
    continue;
  }
  for (const [at, entry] of entries.entries()) {
    const name = typeof entry?.id === 'string' ? entry.id : `entry ${at + 1}`;
    const parsed = v.safeParse(v.union([isQuestions ? questionSchema : termSchema]), entry);
    if (!parsed.success) {
      for (const issue of parsed.issues) fault(file, name, `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
      continue;
    }
    const value = parsed.output;
    const names = 'term' in value ? [value.term, ...value.forms] : [];
    const text =
      'term' in value
        ? `It means ${value.inShort}.\n${value.more}`
        : value.answer
            .flat()
            .map((t) => t.replace(/([^.!?])$/, '$1.'))
            .join('\n');
    const counts = countText(text, names);
    pooled.push(counts);
    const grade = fleschKincaidGrade(counts);
    if (grade > 9) fault(file, name, `grade ${grade.toFixed(1)} is over 9: use shorter words`);
    else if (grade > 7.5) console.log(`  (${name}: grade ${grade.toFixed(1)}, try for less)`);
    if (value.getHelp !== undefined) {
      const help = fleschKincaidGrade(countText(value.getHelp, names));
      if (help > 9) fault(file, name, `getHelp has grade ${help.toFixed(1)}, over 9`);
    }
    for (const sentence of splitSentences(text)) {
      const length = splitWords(sentence).length;
      if (length > 20) fault(file, name, `a sentence of ${length} words (at most 20): "${sentence}"`);
    }
    if ('term' in value) {
      const length = splitWords(value.inShort).length;
      if (length > 15) fault(file, name, `inShort has ${length} words (at most 15)`);
      if (/[.!]$/.test(value.inShort)) fault(file, name, 'inShort ends with a full stop: leave it out');
    }
  }
}
if (given.length === 0 && faults === 0) {
  try {
    loadGlossary();
  } catch (error) {
    if (!(error instanceof GlossaryError)) throw error;
    console.log(error.message);
    faults += error.message.split('\n').length;
  }
}
const grade = fleschKincaidGrade(addCounts(pooled));
console.log(`${files.length} files, ${pooled.length} entries, pooled grade ${grade.toFixed(2)}, ${faults} faults`);
if (faults > 0) process.exitCode = 1;
