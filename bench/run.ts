// npm run bench: what reading a page costs, in real Chromium, as ratios to the floor (walk the text nodes and read every
// character) in the same run, beside what else one could use. Times alone say nothing on another machine; ratios do.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { launchChromium } from '../scripts/browsers.ts';
import { glossaryPlugin } from '../scripts/glossary-plugin.ts';
import { loadGlossary } from '../scripts/load-glossary.ts';
import { seeded } from './made-up.ts';
import type { Work } from './page.ts';
import { benchSearch } from './search.ts';

const SIZES = { '100 kB': 100_000, '1 MB': 1_000_000, '10 MB': 10_000_000 } as const;
const TERM_COUNTS = [220, 2200, 22_000] as const;
type Size = keyof typeof SIZES;

/** A page of health text: the answers and definitions of the glossary, shuffled into sections, lists and inline markup. */
function pageOf(length: number): string {
  const { terms, questions } = loadGlossary();
  const sentences = [...terms.map(({ more }) => more), ...questions.flatMap(({ answer }) => answer.flat())];
  const random = seeded(length);
  const any = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const text = [any(), any(), any()].join(' ');
    const marked = text.replace(/ (\w+ \w+) /, ' <b>$1</b> ').replace(/ (\w+ \w+)\./, ' <a href="#">$1</a>.');
    parts.push(
      random() < 0.1
        ? `<h2>${any().slice(0, 60)}</h2>`
        : random() < 0.2
          ? `<ul><li>${marked}</li><li>${any()}</li></ul>`
          : `<p class="text">${marked}</p>`,
    );
    size += parts.at(-1)?.length ?? 0;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title></head><body>${parts.join('\n')}<script src="/page.js"></script></body></html>`;
}

/** What is measured, as one script like those of the extension: modules that are loaded one by one run slower than readers ever see. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: [glossaryPlugin({ isWhole: true })],
    build: { write: false, rolldownOptions: { input: join(import.meta.dirname, 'page.ts'), output: { format: 'iife' } } },
  });
  const chunks = 'output' in built ? built.output.filter((one) => one.type === 'chunk') : [];
  return chunks.map(({ code }) => code).join('\n');
}

const code = await script();
const server = createServer((request, response) => {
  const size = Object.values(SIZES).find((one) => request.url === `/${one}.html`);
  response.setHeader('content-type', `${size === undefined ? 'text/javascript' : 'text/html'}; charset=utf-8`);
  response.end(size === undefined ? code : pageOf(size));
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const address = server.address();
const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
const browser = await launchChromium();

async function measure(size: Size, work: Work, termCount: number, times: number): Promise<{ time: number; found: number }> {
  const page = await browser.newPage();
  await page.goto(`${base}${SIZES[size]}.html`);
  await page.waitForFunction(() => 'measure' in globalThis);
  const told = await page.evaluate(
    (what, count, runs) =>
      (globalThis as unknown as { measure(work: string, terms: number, times: number): Promise<{ time: number; found: number }> }).measure(
        what,
        count,
        runs,
      ),
    work,
    termCount,
    times,
  );
  await page.close();
  return told;
}

const ratios = new Map<string, number>();
const perCharacter = new Map<string, number>();
for (const size of ['100 kB', '1 MB', '10 MB'] as const) {
  const times = size === '10 MB' ? 5 : 15;
  const { time: floor } = await measure(size, 'floor', 220, times);
  perCharacter.set(`${size} floor`, floor / SIZES[size]);
  console.log(`${size}: floor ${floor.toFixed(1)} ms`);
  for (const count of TERM_COUNTS) {
    const { time, found } = await measure(size, 'read', count, times);
    ratios.set(`${size} ${count}`, time / floor);
    perCharacter.set(`${size} ${count}`, time / SIZES[size]);
    console.log(`  ours, ${count} terms: ${(time / floor).toFixed(2)} times the floor (${found} found)`);
  }
}
const ours = await measure('100 kB', 'read', 2200, 15);
for (const work of ['regular expression', 'regular expression with any gap', 'modern-ahocorasick', 'mark.js'] as const) {
  const { time, found } = await measure('100 kB', work, 2200, 3);
  ratios.set(work, time / ours.time);
  console.log(`100 kB, 2200 terms, ${work}: ${(time / ours.time).toFixed(1)} times ours (${found} found)`);
}
await browser.close();
server.close();
const keystroke = benchSearch();

const of = (map: ReadonlyMap<string, number>, key: string) => map.get(key) ?? Number.NaN;
const bars: [string, number, number, 'at most' | 'at least'][] = [
  ['1 MB with 2,200 terms, times the floor', of(ratios, '1 MB 2200'), 3, 'at most'],
  ['cost a character at 10 MB, times that at 1 MB', of(perCharacter, '10 MB 2200') / of(perCharacter, '1 MB 2200'), 1.1, 'at most'],
  ['22,000 terms, times 2,200 (1 MB)', of(ratios, '1 MB 22000') / of(ratios, '1 MB 2200'), 1.3, 'at most'],
  ['regular expression, times ours', of(ratios, 'regular expression'), 1, 'at least'],
  ['regular expression with any gap, times ours', of(ratios, 'regular expression with any gap'), 1, 'at least'],
  ['modern-ahocorasick, times ours', of(ratios, 'modern-ahocorasick'), 1, 'at least'],
  ['mark.js with a part of the words, times ours', of(ratios, 'mark.js'), 500, 'at least'],
  ['a keystroke in the search box, times plain Fuse.js', keystroke.mean, 1, 'at most'],
  ['the slowest keystrokes, times those of plain Fuse.js', keystroke.slowest, 1, 'at most'],
];
// Walking ten times as many nodes misses the processor's caches more often, whatever is done with them.
const ofFloor = of(perCharacter, '10 MB floor') / of(perCharacter, '1 MB floor');
console.log(`\na character at 10 MB costs the floor itself ${ofFloor.toFixed(2)} times that at 1 MB\n`);
for (const [name, value, bar, direction] of bars) {
  const isMet = direction === 'at most' ? value <= bar : value >= bar;
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(2)} (${direction} ${bar})`);
}
