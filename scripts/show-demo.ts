import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { CARD_HOST, HIGHLIGHT } from '../lib/page/names.ts';
import { hasDisplay, launchChromium } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const calm = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

/**
 * Shows the built extension on the demo page. With a display and without `folder` it opens a browser and ends when that is
 * closed; else it saves pictures of page, card and popup in `folder` and prints the terms found.
 */
export async function showDemo(folder?: string): Promise<void> {
  const article = readFileSync(join(import.meta.dirname, 'demo', 'index.html'));
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(article);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;

  const isShown = folder === undefined && hasDisplay && process.env['CI'] === undefined;
  const browser = await launchChromium({ headless: !isShown, defaultViewport: isShown ? null : { width: 1000, height: 760 } });
  const id = await browser.installExtension(join(root, '.output', 'chrome-mv3'));
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await page.waitForFunction((name) => CSS.highlights.has(name), {}, HIGHLIGHT);

  if (isShown) {
    console.log(`The demo page is open at ${address}. Rest the pointer on a word with a dotted line. Close the browser to end.`);
    await new Promise<void>((done) => {
      browser.once('disconnected', () => done());
    });
  } else {
    await takePictures(browser, id, page, folder ?? join(root, '.artifacts', 'demo'));
    await browser.close();
  }
  server.close();
}

async function takePictures(browser: Browser, id: string, page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const save = async (from: Page, name: string) => {
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await from.screenshot({ path });
    return relative(process.cwd(), path);
  };
  await page.emulateMediaFeatures(calm);
  const saved = [await save(page, 'page')];

  const word = await markedWord(page);
  await page.mouse.move(word.x - 3, word.y);
  await page.mouse.move(word.x, word.y, { steps: 2 });
  await page.waitForFunction((host) => document.querySelector<HTMLElement>(host)?.style.visibility === 'visible', {}, CARD_HOST);
  saved.push(await save(page, 'card'));

  // The real popup cannot be given a size, so the picture shows the same page in a tab as wide as the popup.
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  const tab = await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(query: object): Promise<{ id: number }[]> } } };
    return (await chrome.tabs.query({ url: 'http://localhost/*' }))[0]?.id;
  });
  const popup = await browser.newPage();
  await popup.setViewport({ width: 360, height: 560 });
  await popup.emulateMediaFeatures(calm);
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.waitForSelector('.list-item[data-id]');
  await popup.waitForFunction(() => document.querySelector('.list-title')?.textContent?.match(/\d/) !== null);
  saved.push(await save(popup, 'popup'));

  const terms = await popup.$$eval('section:first-of-type .list-item', (items) =>
    items.map((item) => item.firstElementChild?.textContent ?? ''),
  );
  console.log(`${terms.length} terms found on the demo page:\n${terms.join(', ')}\n\nScreenshots:\n${saved.join('\n')}`);
}

/** The middle of a marked phrase in the lower part of the window, in CSS px. */
async function markedWord(page: Page): Promise<{ x: number; y: number }> {
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
  return word;
}
