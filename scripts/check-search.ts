// npm run check:search [-- --tuned]: how well the search answers tests/search/queries.tsv, beside plain Fuse.js over the names in the
// same run. Only what was missed of the tuned half is listed; whoever tunes does not look at the other half, which holds the bars,
// and leaves it out with --tuned.
import { createSearch } from '../lib/search/find-entries.ts';
import { loadSearchIndex } from './load-search-index.ts';
import { askAll, partsOf, plainFuse, readQueries } from './measure-search.ts';
import type { Answered } from './measure-search.ts';

const BARS = { first: 0.85, firstThree: 0.95, nonsense: 1 } as const;
const halves = process.argv.includes('--tuned') ? (['tuned'] as const) : (['tuned', 'held'] as const);

const glossary = loadSearchIndex();
const queries = readQueries();
const ours = askAll(queries, createSearch(glossary));
const fuse = askAll(queries, plainFuse(glossary.terms, glossary.questions));

const percent = (part: number) => (Number.isNaN(part) ? '' : `${(100 * part).toFixed(1)} %`).padStart(9);
const inHalf = (answers: readonly Answered[], half: string) => answers.filter((one) => one.half === half);

for (const half of halves) {
  console.log(`${half} half`.padEnd(16) + 'queries    first  in three  |  plain Fuse.js');
  for (const kind of [...new Set(queries.map((one) => one.kind)), 'all']) {
    const [mine, theirs] = [ours, fuse].map((answers) => {
      const some = inHalf(answers, half).filter((one) => kind === 'all' || one.kind === kind);
      const { count, first, firstThree, nonsense } = partsOf(some);
      return kind === 'nonsense' ? { count, told: percent(nonsense).padEnd(18) } : { count, told: percent(first) + percent(firstThree) };
    });
    console.log(`${kind.padEnd(16)}${String(mine?.count).padStart(5)}${mine?.told}   |${theirs?.told}`);
  }
  console.log('');
}

const missed = inHalf(ours, 'tuned').filter(({ place }) => place !== 0);
console.log(`Not in first place, of the tuned half: ${missed.length}`);
for (const { query, wanted, place, found } of missed) {
  console.log(
    `  ${query} > ${wanted.join(' or ') || 'nothing'}: ${place < 0 ? 'not found' : `place ${place + 1}`}; first ${found.slice(0, 3).join(', ') || 'nothing'}`,
  );
}

for (const half of halves) {
  const parts = partsOf(inHalf(ours, half));
  for (const name of ['first', 'firstThree', 'nonsense'] as const) {
    const isMet = parts[name] >= BARS[name];
    console.log(
      `${isMet ? 'met   ' : 'MISSED'} ${half} half, ${name}: ${percent(parts[name]).trim()} (at least ${percent(BARS[name]).trim()})`,
    );
    if (!isMet) process.exitCode = 1;
  }
}
