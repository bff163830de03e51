// npm run check:pages -- FOLDER: opens every saved page of a folder in Chromium with the built extension and prints a line a
// page: words marked, errors that the page has only with the extension, and whether its HTML is the same with and without.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { WORDS_PORT } from '../lib/extension/messages.ts';
import type { FrameReport } from '../lib/extension/messages.ts';
import { launchChromium } from './browsers.ts';

interface Seen {
  html: string;
  errors: string[];
  words: number;
  text: number;
}

/** Asks the server for a page without its scripts. */
const NO_SCRIPTS = '?no-scripts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder of saved pages: npm run check:pages -- FOLDER');
  process.exit(2);
}
const names = readdirSync(folder).filter((name) => /\.x?html?$/.test(name));
const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://any.example');
  const name = decodeURIComponent(pathname.slice(1));
  const found = names.includes(name);
  response.writeHead(found ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    ...(search === NO_SCRIPTS && { 'content-security-policy': "script-src 'none'" }),
  });
  response.end(found ? readFileSync(join(folder, name)) : '');
});
await new Promise<void>((done) => {
  server.listen(0, '127.0.0.1', done);
});
const { port } = server.address() as AddressInfo;

const plain = await launchChromium();
const extended = await launchChromium();
await extended.installExtension(join(import.meta.dirname, '..', '.output', 'chrome-mv3'));
await extended.waitForTarget((target) => target.url().endsWith('/welcome.html'));

let failed = 0;
for (const name of names) {
  const without = await see(plain, name, false);
  const withIt = await see(extended, name, true);
  const errors = withIt.errors.filter((error) => !without.errors.includes(error));
  let html = withIt.html === without.html ? 'same' : 'CHANGED';
  if (html === 'CHANGED' && (await see(plain, name, false)).html !== without.html) html = 'varies by itself';
  const isGood = withIt.words > 0 && errors.length === 0 && html !== 'CHANGED';
  if (!isGood) failed += 1;
  console.log(
    `${isGood ? 'ok  ' : 'FAIL'} ${name}: ${withIt.words} words, ${withIt.text} characters, ${errors.length} errors, HTML ${html}${errors.map((error) => `\n     ${error}`).join('')}`,
  );
}
await Promise.all([plain.close(), extended.close()]);
server.close();
console.log(`${names.length} pages, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** Loads a page with nothing but its own document (what it asks of the network is refused) and tells what it became. */
async function see(browser: Browser, name: string, hasExtension: boolean, search = ''): Promise<Seen> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) =>
      void (request.isNavigationRequest() && request.frame() === page.mainFrame() ? request.continue() : request.abort('blockedbyclient')),
  );
  const address = `http://page.example:${port}/${encodeURIComponent(name)}${search}`;
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  // Some pages never stop asking; what they are by then is what a reader has.
  await page.waitForNetworkIdle({ timeout: 10_000 }).catch(() => {});
  if (page.url() !== address && search === '') {
    // Some saved pages send their reader elsewhere when they find themselves on another host.
    await page.close();
    return see(browser, name, hasExtension, NO_SCRIPTS);
  }
  const words = hasExtension ? await wordsOf(browser) : [];
  const seen = await page.evaluate(() => ({ html: document.documentElement.outerHTML, text: document.body.innerText.length }));
  await page.close();
  return { ...seen, errors, words: words.length };
}

/** The words that the page script reports to the popup, asked for from the background as the popup does, once all is read. */
async function wordsOf(browser: Browser): Promise<FrameReport['words']> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no service worker');
  return worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as ChromiumWorker;
    const [tab] = await chrome.tabs.query({ active: true });
    const port = chrome.tabs.connect(tab?.id ?? -1, { name, frameId: 0 });
    return new Promise<FrameReport['words']>((done) => {
      port.onMessage.addListener(({ isReading, words }) => {
        if (!isReading) done(words);
      });
      port.onDisconnect.addListener(() => done([]));
    });
  }, WORDS_PORT);
}

interface ChromiumWorker {
  chrome: {
    tabs: {
      query(query: { active: boolean }): Promise<{ id?: number }[]>;
      connect(
        tab: number,
        options: { name: string; frameId: number },
      ): {
        onMessage: { addListener(listener: (report: FrameReport) => void): void };
        onDisconnect: { addListener(listener: () => void): void };
      };
    };
  };
}
