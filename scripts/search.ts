// npm run --silent search -- QUERY | --file QUERIES.txt | -
// Searches the glossary as the popup does. One query a line in (the words themselves, a file, or with "-" what is piped in), one JSON
// line a query out: {query, results: [{id, term, forms, kind}]}, the best first. Empty lines are skipped.
import { readFileSync } from 'node:fs';
import { createToldSearch, queriesIn } from './search-glossary.ts';

const usage =
  'Give words to search for, a file, or "-" to read what is piped in:\n  npm run --silent search -- QUERY | --file QUERIES.txt | -';

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function read(file: string | 0): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return stop(`Cannot read ${file === 0 ? 'what is piped in' : file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function askedFor(words: readonly string[]): string[] {
  const [first, second, ...more] = words;
  if (first === '--file') {
    if (second === undefined || more.length > 0) return stop(`--file takes one file.\n${usage}`);
    return queriesIn(read(second));
  }
  if (first === '-' && words.length === 1) return queriesIn(read(0));
  if (first === undefined || first.startsWith('--')) return stop(first === undefined ? usage : `Unknown: ${first}\n${usage}`);
  return queriesIn(words.join(' '));
}

const queries = askedFor(process.argv.slice(2));
const search = createToldSearch();
for (const query of queries) console.log(JSON.stringify(search(query)));
