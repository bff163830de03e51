import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'pages');

/** A page and the marks it must have, from `tests/pages/<name>`. */
export interface GoldenPage {
  name: string;
  html: string;
  /** What must hold, in one sentence. */
  why: string;
  /** The text of every mark in reading order, with the setting "every mention"; any white space inside is one space. */
  marks: string[];
  /** The page needs its scripts, shadow roots, frames or layout: no DOM without them can tell its marks. */
  scripted: boolean;
}

/** All golden pages, by name. Throws where a file is missing or says something else than it should. */
export function goldenPages(): GoldenPage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const html = readFileSync(join(folder, name, 'source.html'), 'utf8');
      const told = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Partial<GoldenPage>;
      const { why, marks, scripted = false, ...rest } = told;
      const isWhole = typeof why === 'string' && Array.isArray(marks) && typeof scripted === 'boolean' && Object.keys(rest).length === 0;
      if (!isWhole) throw new Error(`tests/pages/${name}/expected.json has to hold why, marks and at most scripted`);
      return { name, html, why, marks, scripted };
    });
}
