import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openFirefox } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { pickFromMenu, selectWords } from '../support/firefox-menu.ts';
import { waitForCard, waitForMarks, waitForNoCard, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, framesPage, innerPage } from './pages.ts';

// In Firefox a driver reaches the window around the page, and with it the true menu; in Chromium what it does is played in the background.
describe('the menu of a selection, in firefox', () => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/article': article, '/frames': framesPage, '/inner': innerPage });
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    reader = await openFirefox();
  });
  afterEach(async () => {
    await reader.close();
  });

  /** Selects some words and picks "Explain" from the menu over them. */
  const explain = async (page: Page, words: string, frame?: Frame) => {
    await selectWords(frame ?? page, words);
    expect(await pickFromMenu(page, `Explain “${words}”`, frame)).toBe(true);
  };

  test('explains the selection in the frame that it was used in, of another site too', async () => {
    const page = await reader.open(server.at('/frames'));
    await waitForMarks(page, 1);
    const frame = await page.waitForFrame(server.at('/inner', 'frame.example'));
    await page.$eval('#other', (element) => element.scrollIntoView());
    await waitForMarks(frame, 1);
    await explain(page, 'sciatica', frame);
    await frame.waitForFunction(() => document.querySelector<HTMLElement>('glossary-card')?.style.visibility === 'visible');
    expect(await reader.card.text(frame)).toMatch(/^sciatica\n/m);
    expect(await page.$('glossary-card')).toBeNull();
  });

  test('explains on the welcome page too, and says so where there is no entry', async () => {
    const page = await reader.openOwn('welcome.html#again', '.welcome-try');
    await waitForMarks(page, 5);
    await explain(page, 'tendinopathy');
    await waitForCard(page);
    expect(await reader.card.text(page)).toMatch(/^tendinopathy\n/m);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await explain(page, 'three things to try');
    await waitForCard(page);
    expect(await reader.card.text(page)).toContain('No entry for “three things to try”');
  });

  test('explains on a site that is off, and Escape and a click close the card', async () => {
    const page = await reader.open(server.at('/article'));
    await reader.store({ sites: { [new URL(page.url()).hostname]: 'off' } });
    await waitForNoMarks(page);
    await explain(page, 'gait');
    await waitForCard(page);
    expect(await reader.card.text(page)).toMatch(/^gait\n/m);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await explain(page, 'gait');
    await waitForCard(page);
    await page.mouse.click(600, 600);
    await waitForNoCard(page);
  });
});
