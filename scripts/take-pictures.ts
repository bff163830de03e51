// npm run pictures: pictures of the demo page, card and popup for the documents (docs/pictures), and to be looked at: one sheet of
// every component state in light and one in dark (.artifacts/states), the settings page (.artifacts/options), and the other pages of
// the extension (.artifacts/pages).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveStates } from '../tests/support/states-page.ts';
import { launchChromium } from './browsers.ts';
import { showDemo } from './show-demo.ts';
import { showOptions } from './show-options.ts';
import { showOwnPages } from './show-own-pages.ts';

const root = join(import.meta.dirname, '..');
await showDemo(join(root, 'docs', 'pictures'));
await showOptions(join(root, '.artifacts', 'options'));
await showOwnPages(join(root, '.artifacts', 'pages'));

const sheets = join(root, '.artifacts', 'states');
mkdirSync(sheets, { recursive: true });
const states = await serveStates();
const browser = await launchChromium();
const page = await browser.newPage();
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
await page.goto(states.at('', 'light'));
await page.waitForSelector('main');
const names = await page.$eval('main', (main) => (main.textContent ?? '').split('\n'));
for (const look of ['light', 'dark'] as const) {
  const pictures: string[] = [];
  for (const name of names) {
    await page.setViewport({ width: 380, height: 700 });
    await page.goto(states.at(name, look));
    await page.waitForFunction(() => (document.querySelector('main')?.firstElementChild ?? null) !== null);
    const height = await page.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height));
    pictures.push(await page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 380, height: Math.min(700, height) } }));
  }
  const sheet = await browser.newPage();
  await sheet.setViewport({ width: 1640, height: 900 });
  await sheet.setContent(
    `<!doctype html><body style="columns: 4; column-gap: 20px; font: 13px sans-serif; background: #889">${pictures
      .map(
        (picture, at) =>
          `<figure style="margin: 0 0 16px; break-inside: avoid">${names[at]}<br><img src="data:image/png;base64,${picture}"></figure>`,
      )
      .join('')}`,
  );
  await sheet.screenshot({ path: join(sheets, `${look}.png`), fullPage: true });
}
await browser.close();
await states.close();
