// npm run bench:card: our own work from the pointer entering a marked word to the card painted, beyond the chosen delay, in real
// Chromium through the built extension, beside a page that shows a static popover of the same text after the same delay.
import type { Page } from 'puppeteer-core';
import { OPEN_AFTER } from '../lib/card/limits.ts';
import { openChromium } from '../tests/support/extension-browser.ts';
import { spotOf, waitForMarks, waitForNoCard } from '../tests/support/reader.ts';
import { servePages } from '../tests/support/serve-pages.ts';

const TIMES = 15;

/** Tells in `painted` how long after the pointer came on the word (ms) something was painted that a rule finds. */
const WATCH = `<script>
  let entered, painted;
  const inPaint = () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { painted = performance.now() - entered; };
    port2.postMessage(0);
  });
  addEventListener('pointermove', ({ clientX, clientY, timeStamp }) => {
    const { left, right, top, bottom } = document.getElementById('word').getBoundingClientRect();
    if (clientX > left && clientX < right && clientY > top && clientY < bottom) entered ??= timeStamp;
  }, true);
  new MutationObserver(() => {
    if (document.querySelector('glossary-card')?.style.visibility === 'visible') inPaint();
  }).observe(document, { subtree: true, childList: true, attributes: true });
</script>`;

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title></head>
  <body style="font: 18px/1.6 sans-serif">${WATCH}${body}</body></html>`;

const ours = pageOf('<p style="margin: 100px">The <span id="word">gait</span> of a person.</p>');
const popover = pageOf(`<p style="margin: 100px">The <span id="word">stride</span>.</p>
  <div id="card" popover="manual" style="position: fixed; inset: auto; margin: 0; width: 340px; border: 1px solid; border-radius: 10px">
  <h2>Gait</h2><p>Say: GAYT</p><p>The way a person walks.</p><button>More</button><hr><button>Open in glossary</button></div>
  <script>
    const word = document.getElementById('word'), card = document.getElementById('card');
    word.onpointerenter = () => setTimeout(() => {
      card.showPopover();
      const { left, bottom } = word.getBoundingClientRect();
      Object.assign(card.style, { left: left + 'px', top: bottom + 6 + 'px' });
      inPaint();
    }, ${OPEN_AFTER});
    word.onpointerleave = () => card.hidePopover();
  </script>`).replace('stride', 'wording');

const server = await servePages({ '/ours': ours, '/popover': popover });
const reader = await openChromium();

async function timeOf(page: Page, word: string): Promise<number> {
  const { x, y } = await spotOf(page, word);
  await page.mouse.move(x, y + 300);
  await page.evaluate('entered = painted = undefined');
  await page.mouse.move(x, y);
  await page.waitForFunction('painted !== undefined');
  const time = (await page.evaluate('painted')) as number;
  await page.mouse.move(x, y + 300);
  await waitForNoCard(page);
  return time - OPEN_AFTER;
}

async function stopBackground(): Promise<void> {
  const target = await reader.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const times: Record<'awake' | 'first' | 'stopped' | 'popover', number[]> = { awake: [], first: [], stopped: [], popover: [] };
const beside = await reader.open(server.at('/popover'));
for (let at = 0; at < TIMES; at += 1) {
  await beside.bringToFront();
  times.popover.push(await timeOf(beside, 'wording'));
  const page = await reader.open(server.at('/ours'));
  await waitForMarks(page);
  times.first.push(await timeOf(page, 'gait'));
  times.awake.push(await timeOf(page, 'gait'));
  await stopBackground();
  times.stopped.push(await timeOf(page, 'gait'));
  await page.close();
}
await reader.close();
await server.close();

const floor = median(times.popover);
console.log(`a static popover, painted after its delay: ${floor.toFixed(1)} ms`);
const ratio = (of: keyof typeof times) => median(times[of]) / floor;
console.log(`our card, at the first hover of a page: ${ratio('first').toFixed(2)} times that`);
console.log(`our card, with the background stopped: ${ratio('stopped').toFixed(2)} times that`);
console.log(`${ratio('awake') <= 2 ? 'met   ' : 'MISSED'} our card, with the background awake: ${ratio('awake').toFixed(2)} (at most 2)`);
