// npm start: the built extension on the demo page. With a display it opens a browser to try; without one it prints the terms
// found and saves pictures of page, card and popup.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { CARD_HOST, HIGHLIGHT } from '../lib/page/names.ts';
import { hasDisplay, launchChromium } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const article = readFileSync(join(import.meta.dirname, 'demo', 'index.html'));
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(article);
});
await new Promise<void>((done) => {
  server.listen(0, '127.0.0.1', done);
});
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;

const isShown = hasDisplay && process.env['CI'] === undefined;
const browser = await launchChromium({ headless: !isShown, defaultViewport: isShown ? null : { width: 1000, height: 760 } });
const id = await browser.installExtension(join(root, '.output', 'chrome-mv3'));
await browser.waitForTarget((target) => target.url().endsWith('#welcome'));
const page = await browser.newPage();
await page.goto(address);
await page.bringToFront();
await page.waitForFunction((name) => CSS.highlights.has(name), {}, HIGHLIGHT);

if (isShown) {
  console.log(`The demo page is open at ${address}. Rest the pointer on a word with a dotted line. Close the browser to end.`);
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
} else {
  await takePictures();
  await browser.close();
}
server.close();

async function takePictures(): Promise<void> {
  const folder = join(root, '.artifacts', 'demo');
  mkdirSync(folder, { recursive: true });
  const save = async (from: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await from.screenshot({ path });
    return relative(process.cwd(), path);
  };
  const saved = [await save(page, 'page')];

  const word = await page.evaluate((name) => {
    const shown = [...(CSS.highlights.get(name) as unknown as Iterable<StaticRange>)].map((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range;
    });
    const inView = shown.find((range) => range.getBoundingClientRect().top > 300 && range.toString().includes(' ')) ?? shown[0];
    const box = inView?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, HIGHLIGHT);
  if (!word) throw new Error('no word is marked on the demo page');
  await page.mouse.move(word.x - 3, word.y);
  await page.mouse.move(word.x, word.y, { steps: 2 });
  await page.waitForFunction((host) => document.querySelector<HTMLElement>(host)?.style.visibility === 'visible', {}, CARD_HOST);
  saved.push(await save(page, 'card'));

  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is not installed');
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('.list-item');
  saved.push(await save(popup, 'popup'));

  const terms = await popup.$$eval('section:first-of-type .list-item', (items) =>
    items.map((item) => item.firstElementChild?.textContent ?? ''),
  );
  console.log(`${terms.length} terms found on the demo page:\n${terms.join(', ')}\n\nScreenshots:\n${saved.join('\n')}`);
}
