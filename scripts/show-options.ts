import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../tests/support/extension-browser.ts';

/** What a reader may have chosen, so that no part of the page is empty. */
const chosen = {
  mention: 'page',
  line: 'dashed',
  colour: 'blue',
  sites: { 'news.example': 'off', '*.health.example': 'on', 'blog.health.example': 'off' },
  known: ['gait', 'tendon', 'plantar-fasciitis'],
  notHere: { 'bridges.example': ['arch'] },
  ownWords: [
    { id: 'own-gait-lab', term: 'gait lab', forms: [], inShort: 'a room where they film how you walk', lay: [] },
    { id: 'own-ward-round', term: 'ward round', forms: [], inShort: 'when the team comes by', lay: [] },
  ],
};

const views = [
  { name: 'light', look: 'light', width: 1280, textSize: '100%' },
  { name: 'dark', look: 'dark', width: 1280, textSize: '100%' },
  { name: 'narrow', look: 'light', width: 320, textSize: '100%' },
  { name: 'large-text', look: 'light', width: 640, textSize: '200%' },
];

/** Takes pictures of the whole settings page of the built extension into a folder: light, dark, narrow, with large text. */
export async function showOptions(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const reader = await openChromium();
  await reader.store(chosen);
  for (const { name, look, width, textSize } of views) {
    const page = await reader.openOwn('options.html', '.options');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    await page.setViewport({ width, height: 800 });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, textSize);
    await page.screenshot({ path: join(folder, `options-${name}.png`), fullPage: true });
    await page.close();
  }
  await reader.close();
}
