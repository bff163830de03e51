// npm run bench:search, and part of npm run bench: what a keystroke in the search box costs, as a ratio to plain Fuse.js over the same
// names in the same run, and how large the index is and how long it takes to be ready.
import { gzipSync } from 'node:zlib';
import { createSearch } from '../lib/search/find-entries.ts';
import type { SearchIndex } from '../lib/search/search-index.ts';
import { loadSearchIndex } from '../scripts/load-search-index.ts';
import { plainFuse, readQueries } from '../scripts/measure-search.ts';

const ROUNDS = 3;
/** Every so many of the tuned queries are typed. */
const EACH = 4;

/** What a keystroke costs, times what plain Fuse.js takes for it. Prints the figures behind it. */
export function benchSearch(): { mean: number; slowest: number } {
  const { terms, questions, index } = loadSearchIndex();
  const text = JSON.stringify(index);
  const load = () => createSearch({ terms, questions, index: JSON.parse(text) as SearchIndex });
  const loads = Array.from({ length: 7 }, () => timeOf(load));
  const search = load();
  const fuse = plainFuse(terms, questions);
  const queries = readQueries().filter(({ half }, at) => half === 'tuned' && at % EACH === 0);
  const keystrokes = queries.flatMap(({ query }) => Array.from(query, (_, at) => query.slice(0, at + 1)));

  const times: { ours: number[]; fuse: number[] } = { ours: [], fuse: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const typed of keystrokes) {
      const ours = timeOf(() => search(typed));
      const theirs = timeOf(() => fuse(typed));
      // The first round warms up.
      if (round === 0) continue;
      times.ours.push(ours);
      times.fuse.push(theirs);
    }
  }
  const size = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`search index: ${size(text.length)}, ${size(gzipSync(text).length)} gzipped, ready in ${middle(loads).toFixed(1)} ms`);
  console.log(`search, ${keystrokes.length} keystrokes, ours: ${told(times.ours)}`);
  console.log(`search, plain Fuse.js over the names: ${told(times.fuse)}`);
  return { mean: mean(times.ours) / mean(times.fuse), slowest: slowest(times.ours) / slowest(times.fuse) };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b);
const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
const middle = (times: readonly number[]) => sorted(times)[times.length >> 1] ?? Number.NaN;
const slowest = (times: readonly number[]) => sorted(times)[Math.floor(times.length * 0.95)] ?? Number.NaN;
const told = (times: readonly number[]) =>
  `mean ${mean(times).toFixed(2)} ms, middle ${middle(times).toFixed(2)} ms, 95 of 100 within ${slowest(times).toFixed(2)} ms`;

if (import.meta.main) {
  const { mean: ratio, slowest: worst } = benchSearch();
  console.log(`a keystroke, times plain Fuse.js: ${ratio.toFixed(2)} on the mean, ${worst.toFixed(2)} at 95 of 100`);
}
