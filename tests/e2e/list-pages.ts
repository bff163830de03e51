import { pageOf } from './pages.ts';

/** What a page with a long list offers to a test, as `globalThis.list`. */
export interface ListPage {
  /** The text of a row, and the word in it that is to be marked, if any. */
  rowAt(at: number): { text: string; word: string | undefined };
}

declare global {
  // What lives on the global object can only be declared so.
  // oxlint-disable-next-line no-var
  var list: ListPage;
  /** Puts one more section at the end of the endless page. */
  // Only `var` puts it on the global object.
  // oxlint-disable-next-line no-var
  var grow: () => void;
}

const ROW = 28;
export const ROWS = 3000;

const rows = `
  const WORDS = ['sciatica', undefined, 'tendon', 'plantar fasciitis', undefined, 'lumbar spine', 'hammertoe'];
  globalThis.list = {
    rowAt(at) {
      const word = WORDS[at % WORDS.length];
      // Rows are of several lengths, so that a mark left from another row is at a wrong place.
      return { word, text: 'x'.repeat(at % 11) + ' row ' + at + (word ? ' tells of ' + word + ' here' : ' tells of nothing here') };
    },
  };
  const box = document.getElementById('box');
  const inner = document.getElementById('inner');
  inner.style.height = ${ROWS * ROW} + 'px';`;

const box = `<h1>A long list</h1>
    <div id="box" style="height: 400px; overflow: auto"><div id="inner" style="position: relative"></div></div>`;

/** A list of which only a few rows exist: the same elements and text nodes get other text while it is scrolled. */
export const recycledListPage = pageOf(`${box}
    <script>${rows}
      const COUNT = Math.ceil(400 / ${ROW}) + 6;
      const made = Array.from({ length: COUNT }, () => {
        const row = document.createElement('div');
        row.style.cssText = 'position: absolute; height: ${ROW}px; white-space: nowrap';
        row.append('');
        inner.append(row);
        return row;
      });
      const fill = () => {
        const first = Math.max(0, Math.min(${ROWS} - COUNT, Math.floor(box.scrollTop / ${ROW}) - 3));
        for (let at = first; at < first + COUNT; at += 1) {
          const row = made[at % COUNT];
          if (row.dataset.row === String(at)) continue;
          row.dataset.row = at;
          row.style.top = at * ${ROW} + 'px';
          row.firstChild.data = list.rowAt(at).text;
        }
      };
      box.addEventListener('scroll', fill);
      fill();
    </script>`);

/** A list of which only a few rows exist: rows that leave the view are thrown away, new ones are made. */
export const rebuiltListPage = pageOf(`${box}
    <script>${rows}
      const made = new Map();
      const fill = () => {
        const first = Math.max(0, Math.floor(box.scrollTop / ${ROW}) - 3);
        const end = Math.min(${ROWS}, first + Math.ceil(400 / ${ROW}) + 6);
        for (const [at, row] of made) {
          if (at >= first && at < end) continue;
          row.remove();
          made.delete(at);
        }
        for (let at = first; at < end; at += 1) {
          if (made.has(at)) continue;
          const row = document.createElement('div');
          row.style.cssText = 'position: absolute; height: ${ROW}px; white-space: nowrap; top: ' + at * ${ROW} + 'px';
          row.dataset.row = at;
          row.append(list.rowAt(at).text);
          const after = [...inner.children].find((one) => Number(one.dataset.row) > at);
          inner.insertBefore(row, after ?? null);
          made.set(at, row);
        }
      };
      box.addEventListener('scroll', fill);
      fill();
    </script>`);

/** A page without an end: whenever its end comes near, another section is put there. */
export const endlessPage = pageOf(`<main><section id="s0"><h2>Section 0</h2><p>Of sciatica and a tendon.</p></section></main>
    <div id="end" style="height: 10px"></div>
    <script>
      const WORDS = ['sciatica', 'tendon', 'plantar fasciitis', 'lumbar spine', 'hammertoe'];
      let count = 0;
      globalThis.grow = () => {
        count += 1;
        const section = document.createElement('section');
        section.id = 's' + count;
        const word = WORDS[count % WORDS.length];
        section.innerHTML = '<h2>Section ' + count + '</h2><p style="min-height: 300px">More of ' + word + ', and ' + word + ' again.</p>';
        document.querySelector('main').append(section);
      };
      const end = document.getElementById('end');
      const observer = new IntersectionObserver((changes) => {
        if (!changes.some(({ isIntersecting }) => isIntersecting)) return;
        grow();
        grow();
        // Asked anew, it also tells an end that has come near again in the same frame.
        observer.unobserve(end);
        observer.observe(end);
      }, { rootMargin: '100px' });
      observer.observe(end);
    </script>`);
