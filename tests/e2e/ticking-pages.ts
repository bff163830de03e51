import { pageOf } from './pages.ts';

/** What a page that never rests offers to a test, as `globalThis.ticker`. */
export interface Ticker {
  /** Changes so far. */
  ticks: number;
  /** Frames of the page so far. */
  frames: number;
  /** The most marks that lived in the page at the end of a tick. */
  mostMarks: number;
  /** Ends the ticking with a last change. */
  stop: () => void;
}

declare global {
  // What lives on the global object can only be declared so.
  // oxlint-disable-next-line no-var
  var ticker: Ticker;
}

/** Calls `tick(n)` about a thousand times a second, in a loop of messages that leaves no idle time, until it is stopped. */
const loop = `
  globalThis.ticker = { ticks: 0, frames: 0, mostMarks: 0, stop() { isOver = true; last(); } };
  let isOver = false;
  let at = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (isOver) return;
    if (performance.now() - at >= 1) {
      at = performance.now();
      ticker.ticks += 1;
      tick(ticker.ticks);
      ticker.mostMarks = Math.max(ticker.mostMarks, CSS.highlights.get('glossary-word')?.size ?? 0);
    }
    port2.postMessage('next');
  };
  port2.postMessage('first');
  const frame = () => {
    ticker.frames += 1;
    requestAnimationFrame(frame);
  };
  frame();`;

/** Texts, attributes and elements that change all the time, over more words that stand still than may be painted at once. */
export const tickerPage = pageOf(`<h1>Now</h1><p id="text">First.</p><p id="told">Here is a hammertoe.</p><div id="swap"><p>First.</p></div>
    <h2>What stands</h2><p>Of plantar fasciitis.</p><p style="font-size: 10px">${'A tendon, and the lumbar spine. '.repeat(300)}</p>
    <script>
      const text = document.getElementById('text');
      const told = document.getElementById('told');
      const swap = document.getElementById('swap');
      const tick = (n) => {
        text.firstChild.data = 'Tick ' + n + (n % 2 ? ': sciatica' : ' changes a gait');
        text.className = 'tick-' + n;
        if (n % 3 === 0) told.toggleAttribute('lang');
        if (n % 5 === 0) told.setAttribute('aria-hidden', String(n % 2 === 0));
        if (n % 7 === 0) swap.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'Swap ' + n + ' of a bunion.' }));
      };
      const last = () => {
        text.firstChild.data = 'At the end a gait.';
        told.removeAttribute('lang');
        told.removeAttribute('aria-hidden');
        swap.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'And sciatica.' }));
      };
      ${loop}
    </script>`);

/** A text that is too long for one slice of reading, and right behind it an element that is replaced all the time. */
export const restlessEndPage =
  pageOf(`<article>${'<p>Some words of no account stand here, and more of them follow, as they do. </p>'.repeat(9000)}
      <p>Of plantar fasciitis.</p></article><p id="end">First.</p>
    <script>
      const renew = (text) => document.getElementById('end').replaceWith(Object.assign(document.createElement('p'), { id: 'end', textContent: text }));
      const tick = (n) => renew('Tick ' + n);
      const last = () => renew('At the end a gait.');
      ${loop}
    </script>`);
