import * as v from 'valibot';
import { questionSchema, termSchema } from './schema.ts';
import type { Question, Term } from './schema.ts';

/** The content of one glossary or question file, not checked yet. */
export interface DataFile {
  name: string;
  content: unknown;
}

/** A glossary that cannot be used. The message has a line a fault: file, entry and what to mend. */
export class GlossaryError extends Error {
  override name = 'GlossaryError';
}

/** Checks every file against the schema and all entries against each other. Throws a GlossaryError that lists all faults. */
export function readGlossary(glossary: readonly DataFile[], faq: readonly DataFile[]): { terms: Term[]; questions: Question[] } {
  const faults: string[] = [];
  const terms = readEntries(glossary, termSchema, faults);
  const questions = readEntries(faq, questionSchema, faults);
  for (const { file, entry } of terms) {
    if (`${entry.topic}.json` !== file) faults.push(`${file} > ${entry.id}: topic is "${entry.topic}": move the entry to ${entry.topic}.json`);
  }
  const known = new Set(terms.map(({ entry }) => entry.id));
  const namesKnown = (file: string, id: string, field: string, ids: readonly string[]) => {
    for (const other of ids) {
      if (!known.has(other)) faults.push(`${file} > ${id}: ${field} names "${other}", which is no term: mend the id or add the term`);
      if (other === id) faults.push(`${file} > ${id}: ${field} names itself: take it out`);
    }
  };
  for (const { file, entry } of terms) {
    namesKnown(file, entry.id, 'see', entry.see);
    for (const form of Object.keys(entry.everyday?.forms ?? {})) {
      if (form !== entry.term && !entry.forms.includes(form)) faults.push(`${file} > ${entry.id}: everyday.forms names "${form}", which is no form of it: mend or remove it`);
    }
  }
  for (const { file, entry } of questions) namesKnown(file, entry.id, 'terms', entry.terms);
  if (faults.length > 0) throw new GlossaryError(faults.join('\n'));
  return { terms: terms.map(({ entry }) => entry), questions: questions.map(({ entry }) => entry) };
}

function readEntries<S extends typeof termSchema | typeof questionSchema>(files: readonly DataFile[], schema: S, faults: string[]) {
  const found: { file: string; entry: v.InferOutput<S> }[] = [];
  const homes = new Map<string, string>();
  for (const { name: file, content } of files) {
    if (!Array.isArray(content)) {
      faults.push(`${file}: the file must hold a list of entries, [ ... ]`);
      continue;
    }
    let before = '';
    for (const [at, raw] of content.entries()) {
      const parsed = v.safeParse(schema, raw);
      if (!parsed.success) {
        const name = typeof raw?.id === 'string' ? raw.id : `entry ${at + 1}`;
        for (const issue of parsed.issues) faults.push(`${file} > ${name}: ${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
        continue;
      }
      const entry: v.InferOutput<S> = parsed.output;
      const { id } = entry;
      if (id < before) faults.push(`${file} > ${id}: stands behind "${before}": sort the file by id`);
      const home = homes.get(id);
      if (home !== undefined) faults.push(`${file} > ${id}: the id is taken in ${home}: join the two or rename one`);
      homes.set(id, file);
      before = id;
      found.push({ file, entry });
    }
  }
  return found;
}
