import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { styleInCard } from '../support/closed-root.ts';
import { openChromium } from '../support/extension-browser.ts';
import { fillStorage } from '../support/full-storage.ts';
import { marks, pointAt, readCard, spotOf, waitForCard, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, darkPage, framesPage, innerPage } from './pages.ts';

/** The part of the extension API that a test asks the service worker for. */
interface ChromiumWorker {
  chrome: {
    storage: { local: { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>>; remove(key: string): Promise<void> } };
  };
}

describe('what happens to the extension and around it, in chromium', () => {
  let server: PageServer;
  let reader: Awaited<ReturnType<typeof openChromium>>;

  beforeAll(async () => {
    server = await servePages({ '/article': article, '/frames': framesPage, '/inner': innerPage, '/dark': darkPage });
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    reader = await openChromium();
  });
  afterEach(async () => {
    await reader.close();
  });

  test('an updated extension takes over the pages that were open, and its card works there', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    await readCard(reader, page, 'gait');
    await page.keyboard.press('Escape');
    // Installing over it is what an update is: every script of the old one loses its runtime.
    await reader.install();
    await page.bringToFront();
    // A hover before the new script is there takes the old marks away; only the new one can open a card.
    const hover = async () => {
      await page.mouse.move(5, 5);
      await waitForMarks(page, 6);
      await pointAt(page, 'lumbar spine');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('glossary-card')?.style.visibility === 'visible', {
        timeout: 2000,
      });
      return reader.card.text(page);
    };
    await expect.poll(() => hover().catch(String), { timeout: 20_000 }).toMatch(/^lumbar spine\n/m);
    expect(await marks(page)).toHaveLength(6);
    expect(await page.$$('glossary-card')).toHaveLength(1);
  });

  test('a full storage is told, and what was chosen before stays', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const worker = await reader.worker();
    await reader.store({ sites: { 'other.example': 'off' } });
    await fillStorage(worker);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('[role="switch"]');
    await popup.click('[role="switch"]');
    await popup.waitForSelector('[role="alert"]');
    await expect.poll(() => popup.$eval('[role="switch"]', (element) => element.getAttribute('aria-checked'))).toBe('true');
    const stored = await worker.evaluate(async () => (globalThis as unknown as ChromiumWorker).chrome.storage.local.get());
    expect(stored['sites']).toEqual({ 'other.example': 'off' });
    expect(await marks(page)).toHaveLength(6);
  });

  test('broken settings are read as far as they make sense', async () => {
    const worker = await reader.worker();
    await worker.evaluate(async () => {
      const { local } = (globalThis as unknown as ChromiumWorker).chrome.storage;
      await local.set({ sites: { 'other.example': 'off', 'health.example': 7 }, mention: ['?'] });
    });
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const off = await reader.open(server.at('/article', 'other.example'));
    const popup = await reader.openPopup(off);
    await popup.waitForSelector('[role="switch"][aria-checked="false"]');
    expect(await marks(off)).toEqual([]);
  });

  test('a card opens inside a frame of another site', async () => {
    const page = await reader.open(server.at('/frames'));
    const frame = page.frames().find((one) => one.url().includes('frame.example'));
    if (!frame) throw new Error('the page has no frame of another site');
    await waitForMarks(frame, 1);
    const inside = await spotOf(frame, 'sciatica');
    const outer = await page.$eval('#other', (element) => {
      element.scrollIntoView();
      const { x, y } = element.getBoundingClientRect();
      return { x: x + element.clientLeft, y: y + element.clientTop };
    });
    await page.mouse.move(outer.x + inside.x - 2, outer.y + inside.y);
    await page.mouse.move(outer.x + inside.x, outer.y + inside.y);
    await frame.waitForFunction(() => document.querySelector<HTMLElement>('glossary-card')?.style.visibility === 'visible');
    await expect.poll(() => reader.card.text(frame)).toMatch(/^sciatica\n/m);
  });

  test('the card looks as the page does behind the word', async () => {
    const page = await reader.open(server.at('/dark'));
    await waitForMarks(page, 2);
    await readCard(reader, page, 'lumbar spine');
    await expect.poll(() => page.$eval('glossary-card', (host) => host.getAttribute('data-look'))).toBe('dark');
    expect(await styleInCard(page, '.card')).toMatchObject({ 'background-color': 'rgb(28, 34, 43)', color: 'rgb(236, 239, 244)' });
    await page.keyboard.press('Escape');
    await readCard(reader, page, 'sciatica');
    await expect.poll(() => page.$eval('glossary-card', (host) => host.getAttribute('data-look'))).toBe('light');
    expect(await styleInCard(page, '.card')).toMatchObject({ 'background-color': 'rgb(255, 255, 255)' });
  });

  test('a tap pins the card', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const word = await spotOf(page, 'gait');
    await page.touchscreen.tap(word.x, word.y);
    await waitForCard(page);
    await expect.poll(() => reader.card.text(page)).toContain('Close');
  });

  test('a drag over a word selects text and pins nothing', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const word = await spotOf(page, 'gait');
    await page.mouse.move(word.x - 100, word.y);
    await page.mouse.down();
    await page.mouse.move(word.x, word.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(false);
    expect(await page.$('glossary-card')).toBeNull();
  });
});
