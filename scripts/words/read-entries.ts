import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { questionSchema, termSchema } from '../../data/schema.ts';
import type { Question, Term } from '../../data/schema.ts';
import type { Finding } from './finding.ts';

/** An entry and the file that it stands in. */
export interface FiledEntry {
  file: string;
  entry: Term | Question;
}

/** The sound entries of a file, and what is wrong with the others. An entry that has a question is a question. */
export function readEntries(file: string): { entries: FiledEntry[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const fault = (entry: string, text: string) => {
    findings.push({ check: 'schema', entry, isFault: true, text, weight: 1 });
  };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    fault(file, error instanceof SyntaxError ? `is not valid JSON: ${error.message}` : String(error));
    return { entries: [], findings };
  }
  if (!Array.isArray(content)) {
    fault(file, 'the file must hold a list of entries, [ ... ]');
    return { entries: [], findings };
  }
  const entries = content.flatMap((raw: unknown, at) => {
    const isObject = typeof raw === 'object' && raw !== null;
    const parsed = isObject && 'question' in raw ? v.safeParse(questionSchema, raw) : v.safeParse(termSchema, raw);
    if (parsed.success) return [{ file, entry: parsed.output }];
    const name = isObject && 'id' in raw && typeof raw.id === 'string' ? raw.id : `${file}, entry ${at + 1}`;
    for (const issue of parsed.issues) fault(name, `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
    return [];
  });
  return { entries, findings };
}
