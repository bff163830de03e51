import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GlossaryError, readGlossary } from '../data/read-glossary.ts';
import type { DataFile } from '../data/read-glossary.ts';

const data = join(import.meta.dirname, '..', 'data');

/** Reads and checks the whole glossary from `data/`. Throws a GlossaryError that names file, entry and mend. */
export function loadGlossary(folder = data): ReturnType<typeof readGlossary> {
  return readGlossary(readFolder(join(folder, 'glossary')), readFolder(join(folder, 'faq')));
}

function readFolder(folder: string): DataFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      try {
        return { name, content: JSON.parse(readFileSync(join(folder, name), 'utf8')) };
      } catch (error) {
        throw new GlossaryError(`${name}: is not valid JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    });
}
