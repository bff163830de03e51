import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The texts with these SHA-1 sums among files and in folders, whatever their names are. A JSON file that is a list of sentences
 * is read as one sentence a line.
 */
export function findTexts(paths: readonly string[], wanted: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of paths) {
    for (const file of filesIn(path)) {
      const content = readFileSync(file);
      const sha1 = createHash('sha1').update(content).digest('hex');
      if (wanted.has(sha1)) found.set(sha1, textOf(file, content.toString('utf8')));
    }
  }
  return found;
}

function textOf(file: string, content: string): string {
  if (!file.endsWith('.json')) return content;
  const sentences: unknown = JSON.parse(content);
  if (!Array.isArray(sentences)) throw new RangeError(`${file}: must be a list of sentences`);
  return sentences.map((sentence) => `${String(sentence).replaceAll('\n', ' ')}\n`).join('');
}

function* filesIn(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).toSorted()) yield* filesIn(join(path, name));
}
