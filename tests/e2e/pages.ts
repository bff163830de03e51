/** A whole page around a body. */
export const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A test page</title>${head}</head><body style="font: 18px/1.6 sans-serif">${body}</body></html>`;

/** Two sections; the second mentions a term again across a line break. */
export const article = pageOf(`<h1>Tired feet</h1>
    <p>The pain is often plantar fasciitis, and plantar fasciitis sits in the PLANTAR FASCIA. It changes your gait.</p>
    <p>A changed gait tires you.</p>
    <h2>And the back?</h2>
    <p>Plantar
      fasciitis may go with trouble in the lumbar spine.</p>
    <p style="margin-top: 400px">Tendons join muscle to bone. <input id="field" value="mine"></p>
    <p style="height: 600px">The end.</p>`);

export const fieldsPage = pageOf(`<p>The lumbar spine is here.</p>
    <textarea>The lumbar spine</textarea><input value="lumbar spine"><select><option>lumbar spine</select>
    <div contenteditable="true">The lumbar spine <b>and sciatica</b></div><code>sciatica</code><pre>sciatica</pre>
    <script>document.title = 'sciatica'</script><style>/* sciatica */</style>`);

export const dialogPage = pageOf(`<p>Nothing to explain out here.</p>
    <dialog id="box"><p style="margin: 60px">A word inside: sciatica, which is down the leg.</p></dialog>
    <script>document.getElementById('box').showModal()</script>`);

export const keysPage = pageOf(`<p>The lumbar spine.</p><output></output>
    <script>
      const tell = (where) => (event) => { document.querySelector('output').textContent += where + ' ' + event.type.slice(3) + ', '; };
      for (const type of ['keydown', 'keyup']) {
        addEventListener(type, tell('window'), true);
        document.addEventListener(type, tell('document'));
      }
    </script>`);

export const linkPage = pageOf(`<p>Read <a href="/target">more about the lumbar spine today</a>.</p>`);

export const framesPage = pageOf(`<p>The lumbar spine.</p>
    <iframe id="same" src="/inner" width="400" height="260"></iframe>
    <iframe id="other" src="http://frame.example:{port}/inner" width="400" height="260"></iframe>`);

export const innerPage = pageOf('<p>Tell me about sciatica here.</p>');

export const livePage = pageOf(`<main id="app"><p>The lumbar spine.</p></main>`);

export const shadowPage = pageOf(`<div id="open"></div><div id="closed"></div>
    <script>
      document.getElementById('open').attachShadow({ mode: 'open' }).innerHTML = '<p>About sciatica.</p>';
      document.getElementById('closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>About a tendon.</p>';
    </script>`);

/** Text longer than the window, with more mentions in one block than may be painted at once. */
export const longPage = pageOf(
  `<pre style="display: none">unused</pre><div id="long">${'A tendon, and the lumbar spine. <br>'.repeat(1500)}</div>`,
);

export const darkPage = pageOf(
  `<p>On dark: the lumbar spine.</p><p style="background: #fff; color: #222">On white: sciatica.</p>`,
  '<style>html { background: #101418; color: #eee }</style>',
);

export const threePage = pageOf(`<p id="first">First sciatica.</p><p id="second">Second, a gait.</p>
    <p id="third">Third, a tendon and sciatica, and a gait.</p>`);

export const besideFramePage = pageOf(`<p>The lumbar spine.</p><iframe src="/inner" style="width: 800px; height: 500px"></iframe>`);

export const hiddenPage = pageOf(`<nav id="menu" style="display: none">A menu about sciatica.</nav>
    <details><summary>More</summary><p>A closed part on a tendon.</p></details><p id="text">Sciatica and a tendon.</p>`);

export const scrollerPage =
  pageOf(`<div id="box" style="height: 160px; overflow: auto; margin-top: 20px"><p>About sciatica.</p><p style="height: 900px">More.</p></div>
    <p style="height: 300px">After.</p>`);

/** A custom element that becomes one after it was read, with nothing else changing on the page. */
export const lateRootPage = pageOf(`<p>The lumbar spine.</p><late-one></late-one>
    <script>
      globalThis.upgrade = () => customElements.define('late-one', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' }).innerHTML = '<p>About sciatica.</p>';
        }
      });
    </script>`);

export const zoomedPage = pageOf('<p style="margin: 60px 0 0 100px">Here is <b>sciatica</b>.</p>', '<style>html { zoom: 1.6 }</style>');

export const popoverPage = pageOf(
  '<button popovertarget="pop">More</button><div id="pop" popover style="width: 400px; height: 60px; margin: 20px">About sciatica.</div>',
);

export const contentsPage = pageOf(
  '<div style="display: contents">About sciatica.</div><div style="height: 1px">One line<br>and a tendon.</div>',
);
