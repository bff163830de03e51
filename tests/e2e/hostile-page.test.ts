import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxesInCard, styleInCard } from '../support/closed-root.ts';
import { bothBrowsers, openChromium } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { boxOfCard, frames, watchCards } from '../support/hand.ts';
import { pointAt, pressInCard, readCard, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

/** A page whose rules and scripts reach for everything, without meaning us. */
const hostilePage = pageOf(
  `<div id="high"></div><dialog id="box" open><p id="text">Some sciatica in a dialog.</p></dialog>
  <output></output>
  <script nonce="own">
    document.getElementById('box').close();
    document.getElementById('box').showModal();
    const told = new Set();
    const tell = (event) => {
      if (event.target.localName !== 'glossary-card') return;
      told.add(event.type);
      document.querySelector('output').textContent = [...told].join();
    };
    const held = 'keydown keyup keypress copy cut paste wheel mousedown mouseup contextmenu touchstart touchmove';
    const stop = (event) => { tell(event); event.preventDefault(); event.stopImmediatePropagation(); };
    for (const type of held.split(' ')) addEventListener(type, stop, { capture: true, passive: false });
    for (const type of 'click pointerdown pointerup pointermove mousemove focusin'.split(' ')) document.addEventListener(type, tell);
  </script>`,
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'nonce-own'; style-src 'nonce-own'; require-trusted-types-for 'script'">
  <style nonce="own">
    * { all: unset !important; --text: 3px !important; --paper: red !important; color-scheme: dark !important }
    html { pointer-events: none !important }
    *::before, *::after { content: 'mine' !important; display: block !important; position: fixed !important; inset: 0 !important }
    ::backdrop { background: red !important }
    style, script, head, title { display: none !important }
    p { display: block !important; padding: 80px !important; pointer-events: auto !important; font: 20px sans-serif !important }
    p::before, p::after, dialog::before, dialog::after, body::before, body::after, html::before, html::after, output::before, output::after, div::before, div::after { content: none !important }
    dialog { display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important }
    #high { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important }
  </style>`,
);

/** A page that takes out at once what it did not put in. */
const removingPage = pageOf(`<p>On sciatica.</p><p id="end">The end.</p>
  <script>
    globalThis.isOn = true;
    new MutationObserver(() => {
      if (globalThis.isOn) document.querySelector('glossary-card')?.remove();
    }).observe(document, { childList: true, subtree: true });
  </script>`);

describe.each(bothBrowsers)('a page that reaches for everything, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/hostile': hostilePage, '/removing': removingPage });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test('does not get at the card, nor at what is done in it', async () => {
    const page = await reader.open(server.at('/hostile'));
    await waitForMarks(page, 1);
    expect(await readCard(reader, page, 'sciatica')).toMatch(/^sciatica\n/m);
    const { left, top, right, bottom } = await boxOfCard(page);
    expect([Math.round(right - left), bottom - top > 100]).toEqual([340, true]);
    expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, left + 20, top + 20)).toBe('glossary-card');
    await pressInCard(reader, page, 'More, and when to get help');
    await page.mouse.wheel({ deltaY: 20 });
    await pressInCard(reader, page, 'sciatic nerve');
    await expect.poll(() => reader.card.title(page)).toBe('sciatic nerve');
    // The focus is on the card's button now, or by Tab on the next one: keys work in it, and the page hears none.
    await page.keyboard.press('Tab');
    await page.keyboard.press('x');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$eval('output', (output) => output.textContent)).toBe('');
    await page.close();
  });

  test('a button of the card is pressed by key where the page holds all keys', async () => {
    const page = await reader.open(server.at('/hostile'));
    await waitForMarks(page, 1);
    await readCard(reader, page, 'sciatica');
    await pressInCard(reader, page, 'More, and when to get help');
    await pressInCard(reader, page, 'sciatic nerve');
    await expect.poll(() => reader.card.title(page)).toBe('sciatic nerve');
    const back = await reader.card.button(page, 'Back');
    // A press that goes down on the button and up beside it leaves it with the focus only.
    await page.mouse.move(back.x, back.y);
    await page.mouse.down();
    await page.mouse.move(back.x, back.y - 60, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.press('Enter');
    await expect.poll(() => reader.card.title(page)).toBe('sciatica');
    await page.close();
  });

  test('may take the card out; it comes back at the next hover, once', async () => {
    const page = await reader.open(server.at('/removing'));
    await waitForMarks(page, 1);
    const cards = await watchCards(page);
    await pointAt(page, 'sciatica');
    await expect.poll(cards).toBe('+-');
    await frames(page, 50);
    expect(await cards()).toBe('+-');
    await page.evaluate(() => Object.assign(globalThis, { isOn: false }));
    await page.mouse.move(5, 400);
    await frames(page, 10);
    expect(await cards()).toBe('+-');
    await pointAt(page, 'sciatica');
    await waitForCard(page);
    expect(await reader.card.text(page)).toMatch(/^sciatica\n/m);
    await page.close();
  });
});

test('rules of a page do not change how the card looks, in chromium', async () => {
  const server = await servePages({ '/hostile': hostilePage });
  const reader = await openChromium();
  const page = await reader.open(server.at('/hostile'));
  await waitForMarks(page, 1);
  await readCard(reader, page, 'sciatica');
  expect(await styleInCard(page, '.card')).toMatchObject({
    'background-color': 'rgb(255, 255, 255)',
    'font-size': '16px',
    'pointer-events': 'auto',
  });
  const [body] = await boxesInCard(page, '.card-body');
  expect(body?.width).toBeGreaterThan(330);
  await reader.close();
  await server.close();
});
