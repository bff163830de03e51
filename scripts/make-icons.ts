// Draws the toolbar icons: npm run icons. Only needed when the drawing below changes; the pictures are in the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './browsers.ts';

const sizes = [16, 32, 48, 128];
const folder = join(import.meta.dirname, '..', 'public', 'icons');

/** A word with its dotted line on a rounded tile; grey and struck out where words are not explained. */
function drawing(state: 'on' | 'off', size: number): string {
  const tile = state === 'on' ? '#0b6265' : '#6b7684';
  // At 16 px dots blur, so the small icon has three of them and nothing else fine.
  const dots = size <= 16 ? [22, 50, 78] : [18, 34, 50, 66, 82];
  const strike =
    state === 'off'
      ? '<path d="M14 86 86 14" stroke="#fff" stroke-width="18"/><path d="M14 86 86 14" stroke="#8a2318" stroke-width="9"/>'
      : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${size}" height="${size}">
    <rect width="100" height="100" rx="22" fill="${tile}"/>
    <path d="M36 66V16h18a15 15 0 0 1 0 30H36" fill="none" stroke="#fff" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"/>
    ${dots.map((x) => `<circle cx="${x}" cy="83" r="${size <= 16 ? 7.5 : 5}" fill="#ffd87a"/>`).join('')}${strike}</svg>`;
}

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const page = await browser.newPage();
for (const state of ['on', 'off'] as const) {
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${drawing(state, size)}`);
    writeFileSync(join(folder, `${state}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
