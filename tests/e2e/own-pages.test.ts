import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { openChromium } from '../support/extension-browser.ts';
import { waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article } from './pages.ts';

let server: PageServer;
let reader: Awaited<ReturnType<typeof openChromium>>;

beforeAll(async () => {
  server = await servePages({ '/article': article });
  reader = await openChromium();
});
afterAll(async () => {
  await reader.close();
  await server.close();
});

const glossaryPage = () => reader.openOwn('glossary.html', '.list-item');

test('the glossary page finds, opens and links entries', async () => {
  const page = await glossaryPage();
  await page.type('input[type="search"]', 'lumbar');
  await page.waitForFunction(() => document.querySelector('.list-item')?.textContent === 'lumbar');
  await page.click('.list-item[data-id="lumbar-spine"]');
  await page.waitForFunction(
    () => location.hash === '#lumbar-spine' && document.querySelector('.entry h2')?.textContent === 'lumbar spine',
  );
  await page.goBack();
  await page.waitForFunction(() => location.hash === '');
  await page.waitForFunction(() => document.querySelector('.entry') === null);
  await expect.poll(() => page.$eval('main h2', (one) => one.textContent)).toBe('Questions people ask');
  await page.close();
});

// The popup has a narrow body; its rules must not come into a tab with what the pages share.
test.each([
  { path: 'glossary.html', main: '.glossary', least: 1000 },
  { path: 'options.html', main: '.options', least: 1000 },
  { path: 'welcome.html', main: '.welcome', least: 600 },
])('$path has the room of its tab, and nothing goes out of it', async ({ path, main, least }) => {
  const page = await reader.openOwn(path, main);
  await page.setViewport({ width: 1280, height: 800 });
  await expect.poll(() => page.$eval(main, (element) => element.getBoundingClientRect().width)).toBeGreaterThan(least);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  await page.close();
});

test.each(['light', 'dark'])('the page that greets a new reader has no accessibility fault in %s', async (look) => {
  const page = await reader.openOwn('welcome.html', '.welcome');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.close();
});

test.each(['light', 'dark'])('popup and glossary page have no accessibility fault in %s', async (look) => {
  const glossary = await glossaryPage();
  await glossary.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
  for (const place of ['', 'plantar-fasciitis', 'no-such-thing', 'to-ask-about']) {
    await glossary.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await glossary.waitForFunction(
      (hash) => document.querySelector('.glossary')?.getAttribute('data-shows') === (hash === '' ? 'list' : 'entry'),
      {},
      place,
    );
    expect(await accessibilityFaults(glossary), place).toEqual([]);
  }

  const page = await reader.open(server.at('/article'));
  await waitForMarks(page, 6);
  const popup = await reader.openPopup(page);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
  await popup.waitForSelector('.list-item');
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.click('.list-item');
  await popup.waitForSelector('.entry');
  expect(await accessibilityFaults(popup)).toEqual([]);
  for (const one of [popup, page, glossary]) await one.close();
});

test('no part of the extension may ask the network for anything', async () => {
  const page = await glossaryPage();
  const refused = await page.evaluate(async (address) => {
    const told = new Promise<string>((done) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective), { once: true });
    });
    await fetch(address).catch(() => {});
    return told;
  }, server.at('/article'));
  expect(refused).toBe('connect-src');
  await page.close();
});
