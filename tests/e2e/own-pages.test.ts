import type { Page } from 'puppeteer-core';
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

async function glossaryPage(): Promise<Page> {
  const target = await reader.browser.waitForTarget((one) => one.url().endsWith('/glossary.html#welcome'));
  const page = await target.page();
  if (!page) throw new Error('the glossary page has no page');
  await page.bringToFront();
  return page;
}

test('a new reader is greeted once, on the glossary page, and told that it is no medical advice', async () => {
  const page = await glossaryPage();
  await page.waitForSelector('.welcome');
  const text = await page.$eval('.welcome', (welcome) => welcome.textContent ?? '');
  expect(text).toContain('Explains words; it is not medical advice.');
});

test('the glossary page finds, opens and links entries', async () => {
  const page = await glossaryPage();
  await page.type('input[type="search"]', 'lumbar');
  await page.waitForFunction(() => document.querySelector('.list-item')?.textContent === 'lumbar');
  await page.click('.list-item[data-id="lumbar-spine"]');
  await page.waitForFunction(
    () => location.hash === '#lumbar-spine' && document.querySelector('.entry h2')?.textContent === 'lumbar spine',
  );
  await page.goBack();
  await page.waitForFunction(() => location.hash === '#welcome');
  expect(await page.$('.welcome')).not.toBeNull();
});

test.each(['light', 'dark'])('popup and glossary page have no accessibility fault in %s', async (look) => {
  const glossary = await glossaryPage();
  await glossary.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
  await glossary.reload();
  await glossary.waitForSelector('.list-item');
  expect(await accessibilityFaults(glossary)).toEqual([]);

  const page = await reader.open(server.at('/article'));
  await waitForMarks(page, 6);
  const popup = await reader.openPopup(page);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
  await popup.waitForSelector('.list-item');
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.click('.list-item');
  await popup.waitForSelector('.entry');
  expect(await accessibilityFaults(popup)).toEqual([]);
  for (const one of [popup, page]) await one.close();
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
});
