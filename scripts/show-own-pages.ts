import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { HIGHLIGHT } from '../lib/page/names.ts';
import type { SheetLine } from '../lib/sheet/sheet.ts';
import { launchChromium } from './browsers.ts';

const root = join(import.meta.dirname, '..');

const sheet: SheetLine[] = [
  { is: 'term', id: 'plantar-fasciitis', text: 'plantar fasciitis', note: 'Worst with the first steps in the morning.' },
  { is: 'question', id: 'is-bed-rest-good-for-back-pain', text: 'Is bed rest good for back pain?', note: '' },
  { is: 'own', id: '1', text: 'May I go on walking to work?', note: '' },
];

const pages = [
  { name: 'welcome', path: 'welcome.html' },
  { name: 'glossary', path: 'glossary.html' },
  { name: 'entry', path: 'glossary.html#plantar-fasciitis' },
  { name: 'no-entry', path: 'glossary.html#plantar-fascitis' },
  { name: 'to-ask-about', path: 'glossary.html#to-ask-about' },
];

/** What a page is shown in: as wide as a window, or as a phone or a window at 400 % zoom. */
const looks = [
  { name: 'light', width: 1200, features: [] },
  { name: 'dark', width: 1200, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced-colours', width: 1200, features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'narrow', width: 320, features: [] },
];

/** Saves pictures of the built extension's own pages in a folder, in every look. */
export async function showOwnPages(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  const id = await browser.installExtension(join(root, '.output', 'chrome-mv3'));
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker?.evaluate(async (lines) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
    await chrome.storage.local.set({ sheet: lines });
  }, sheet);
  for (const { name: look, width, features } of looks) {
    for (const { name, path } of pages) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features]);
      await page.goto(`chrome-extension://${id}/${path}`);
      await page.waitForSelector(name === 'to-ask-about' ? '.ask-line' : 'h1');
      if (name === 'welcome') await page.waitForFunction((mark) => CSS.highlights.has(mark), {}, HIGHLIGHT);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
      await page.close();
    }
  }
  await browser.close();
}
