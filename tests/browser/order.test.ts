import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEW_FIRST_ABOVE } from '../../lib/page/limits.ts';
import { launchChromium } from '../../scripts/browsers.ts';
import { glossaryPlugin } from '../../scripts/glossary-plugin.ts';
import { bundleScript } from '../support/bundle-script.ts';
import '../support/fixed-seed.ts';

interface Reading {
  end: string[];
  first: string[];
  takenBack: string[];
}

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundleScript(join(import.meta.dirname, 'order', 'reader-page.ts'), [glossaryPlugin()]);
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
});

/** Reads a page with the window where a section stands. */
async function readAt(html: string, section: number): Promise<Reading> {
  await page.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`);
  await page.evaluate((at) => document.querySelectorAll('h2')[at]?.scrollIntoView(), section);
  await page.evaluate(script);
  return page.evaluate(async () => (globalThis as unknown as { readPage(): Promise<Reading> }).readPage());
}

const words = [
  'tendon',
  'the heel bone',
  'a fallen arch of the foot',
  'an arch',
  'gait',
  'physical therapy (PT)',
  'PT',
  'patient trial (PT)',
  'no word',
];
const paragraph = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((some) => `<p>We speak of ${some.join(', then of ')}.</p>`);
const filler = `<p>${'So it goes on and on for a good long while. '.repeat(40)}</p>`;
const section = fc.array(
  fc.oneof(
    paragraph,
    fc.constant(filler),
    paragraph.map((one) => `<div>${one}<b>gait</b></div>`),
  ),
  { minLength: 1, maxLength: 5 },
);

describe('a page that is read from the section in view on', () => {
  test('ends as one that is read from the top, and takes nothing back on the way', async () => {
    const pages = fc.record({ sections: fc.array(section, { minLength: 2, maxLength: 8 }), at: fc.nat({ max: 7 }) });
    const long = filler.repeat(Math.ceil(VIEW_FIRST_ABOVE / filler.length));
    let turned = 0;
    await fc.assert(
      fc.asyncProperty(pages, async ({ sections, at }) => {
        const html = `<p>An arch and a gait.</p>${sections.map((parts, nth) => `<h2>Part ${nth}</h2>${parts.join('')}`).join('')}<h2>End</h2>${long}`;
        const fromTop = await readAt(html, -1);
        const fromView = await readAt(html, at % sections.length);
        expect(fromView.end).toEqual(fromTop.end);
        expect([...fromTop.takenBack, ...fromView.takenBack]).toEqual([]);
        if (fromView.first[0] !== fromTop.first[0]) turned += 1;
      }),
      { numRuns: 12, endOnFailure: true },
    );
    // Else the window was never asked, and this says nothing.
    expect(turned).toBeGreaterThan(0);
  });
});
