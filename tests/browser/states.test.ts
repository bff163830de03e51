import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { serveStates } from '../support/states-page.ts';

let server: Awaited<ReturnType<typeof serveStates>>;
let browser: Browser;
let page: Page;
let names: string[];

beforeAll(async () => {
  server = await serveStates();
  browser = await launchChromium();
  page = await browser.newPage();
  // Colours are judged as they are painted, so nothing may be fading in.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(server.at('', 'light'));
  await page.waitForSelector('main');
  names = await page.$eval('main', (main) => (main.textContent ?? '').split('\n'));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function show(state: string, look: 'light' | 'dark', width = 360): Promise<void> {
  await page.setViewport({ width, height: 640 });
  await page.evaluate(
    (name, which) => (globalThis as unknown as { showState(name: string, look: string): void }).showState(name, which),
    state,
    look,
  );
}

/** Twice the size that the reader's browser has: for the pages by its setting, for the card by its tokens. */
async function doubleText(): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    const host = [...document.querySelectorAll<HTMLElement>('main > div')].find(({ shadowRoot }) => shadowRoot);
    for (const [token, size] of [
      ['text', 32],
      ['text-small', 28],
      ['text-large', 40],
    ])
      host?.style.setProperty(`--${token}`, `${size}px`, 'important');
  });
}

const views: { name: string; look: 'light' | 'dark'; width?: number; forced?: boolean; change?: () => Promise<void> }[] = [
  { name: 'light', look: 'light' },
  { name: 'dark', look: 'dark' },
  // Light only: asked for a colour, Chromium names the one that was written, not the one that is forced and painted.
  { name: 'forced colours', look: 'light', forced: true },
  { name: '320 px', look: 'light', width: 320 },
  { name: '200 % text', look: 'light', change: doubleText },
  {
    name: 'from right to left',
    look: 'dark',
    change: async () =>
      page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      }),
  },
];

describe.each(views)('every state: $name', ({ look, width, forced = false, change }) => {
  test('has no accessibility fault', async () => {
    expect(names.length).toBeGreaterThan(12);
    const cdp = await page.createCDPSession();
    const reduced = { name: 'prefers-reduced-motion', value: 'reduce' };
    await cdp.send('Emulation.setEmulatedMedia', { features: [reduced, { name: 'forced-colors', value: forced ? 'active' : 'none' }] });
    for (const name of names) {
      await show(name, look, width);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(forced);
      await change?.();
      expect(await accessibilityFaults(page), name).toEqual([]);
    }
    await cdp.detach();
  });
});

test.each(['card, list not stored, private window', 'to ask about, not stored, private window'])(
  '%s says that the list is kept',
  async (name) => {
    await show(name, 'light');
    const text = await page.evaluate(() => {
      const main = document.querySelector('main');
      return (main?.firstElementChild?.shadowRoot ?? main)?.textContent;
    });
    expect(text).toContain('Your list is kept on this computer, also after you close this private window.');
  },
);

test('a planted fault is found, inside the card too', async () => {
  await show('card short', 'light');
  await page.evaluate(() => {
    const link = document.querySelector('main > div')?.shadowRoot?.querySelector<HTMLElement>('.link');
    link?.style.setProperty('color', '#ccc');
    link?.removeAttribute('type');
    if (link) link.textContent = '';
  });
  expect((await accessibilityFaults(page)).join()).toContain('button-name');
  await show('a term', 'light');
  await page.evaluate(() => document.querySelector<HTMLElement>('.entry-say')?.style.setProperty('color', '#ddd'));
  expect((await accessibilityFaults(page)).join()).toContain('color-contrast');
});

// 320 px is what a window of 1280 px has left at 400 % zoom.
test.each([
  { width: 320, textSize: '100%' },
  { width: 360, textSize: '200%' },
])('nothing is wider than $width px at $textSize text size, and targets are large enough', async ({ width, textSize }) => {
  for (const name of names) {
    await show(name, 'light', width);
    if (textSize === '200%') await doubleText();
    const { overflow, small } = await page.evaluate(() => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      const buttons = roots.flatMap((root) => [...root.querySelectorAll('button, input')]);
      return {
        overflow: document.documentElement.scrollWidth - innerWidth,
        small: buttons.map((button) => button.getBoundingClientRect()).filter((box) => box.width < 24 || box.height < 24).length,
      };
    });
    expect(overflow, name).toBeLessThanOrEqual(0);
    expect(small, name).toBe(0);
  }
});
