import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createElement, Suspense, useLayoutEffect, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, launchFirefox } from '../../scripts/browsers.ts';
import { bundleScript } from '../support/bundle-script.ts';
import { openChromium, openFirefox } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { htmlOf, marks, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';
import { leafletOf, partOf } from './trees/leaflet.ts';

const library = { createElement, useLayoutEffect, useState };
const part = createElement(partOf(library), null);
const atServer = {
  react: renderToString(createElement(leafletOf(library, createElement(Suspense, { fallback: null }, part)), null)),
  // Preact's own server half is a package of its own; React's HTML without a boundary is the same.
  preact: renderToString(createElement(leafletOf(library, part), null)),
};
const MARKS = ['plantar fasciitis', 'tendon', 'plantar fascia', 'lumbar spine', 'gait', 'sciatica'];

const faultsOf = (page: Page) => page.evaluate(() => globalThis.leaflet.faults);

describe.each([
  { name: 'chromium', openBrowser: openChromium, launchPlain: launchChromium },
  { name: 'firefox', openBrowser: () => openFirefox(), launchPlain: launchFirefox },
])('trees of components, in $name', ({ openBrowser, launchPlain }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    const scriptOf = (name: string) => bundleScript(join(import.meta.dirname, 'trees', `${name}-page.ts`));
    server = await servePages({
      '/react': pageOf(`<div id="app">${atServer.react}</div><script src="/react.js"></script>`),
      '/preact': pageOf(`<div id="app">${atServer.preact}</div><script src="/preact.js"></script>`),
      '/react.js': await scriptOf('react'),
      '/preact.js': await scriptOf('preact'),
    });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  describe.each(['react', 'preact'])('%s', (name) => {
    /** The whole life of the page; `whenRead` waits for the extension where there is one. */
    async function live(page: Page, whenRead: (expected: string[]) => Promise<void>): Promise<string[]> {
      const states: string[] = [];
      await whenRead(MARKS);
      await page.evaluate(() => globalThis.leaflet.hydrate());
      states.push(await htmlOf(page));
      await page.evaluate(() => globalThis.leaflet.finish());
      await page.evaluate(() =>
        globalThis.leaflet.show({ lead: 'A hammertoe instead.', rows: ['The gait may change.', 'Or sciatica.', 'A tendon too.'] }),
      );
      states.push(await htmlOf(page));
      await whenRead(['hammertoe', 'plantar fascia', 'gait', 'sciatica', 'tendon', 'sciatica']);
      await page.evaluate(() => globalThis.leaflet.show({ lead: '', rows: [] }));
      await whenRead(['plantar fascia', 'sciatica']);
      states.push(await htmlOf(page));
      return states;
    }

    test('hydrates what was read before without a complaint, and lives on as it does without the extension', async () => {
      const plain = await launchPlain();
      const plainPage = await plain.newPage();
      await plainPage.goto(server.at(`/${name}`));
      const without = await live(plainPage, async () => {});
      await plain.close();
      const page = await reader.open(server.at(`/${name}`));
      const states = await live(page, (expected) => expect.poll(() => marks(page)).toEqual(expected));
      expect(await faultsOf(page)).toEqual([]);
      expect(states).toEqual(without);
      await page.close();
    });

    test('loses no update of a text that is marked and marked again', async () => {
      const page = await reader.open(server.at(`/${name}`));
      await waitForMarks(page, MARKS.length);
      const isSameNode = await page.evaluate(async () => {
        const text = document.querySelector('#lead')?.firstChild;
        await globalThis.leaflet.hydrate();
        globalThis.leaflet.finish();
        for (let round = 0; round < 200; round += 1) {
          const lead = round % 3 === 0 ? `Nothing in round ${round}.` : `Tendons: a tendon in round ${round}, and a hammertoe.`;
          await globalThis.leaflet.show({ lead, rows: [`Round ${round} has a gait.`] });
          // The extension reads in idle time, so it is given some between two rounds.
          if (round % 2 === 0) await new Promise((resolve) => requestIdleCallback(resolve));
        }
        return text === document.querySelector('#lead')?.firstChild;
      });
      await expect.poll(() => marks(page)).toEqual(['Tendons', 'hammertoe', 'plantar fascia', 'gait', 'sciatica']);
      expect(await faultsOf(page)).toEqual([]);
      // The first is the tree from the server.
      expect(await page.evaluate(() => globalThis.leaflet.shown.length)).toBe(201);
      expect(isSameNode).toBe(true);
      await page.close();
    });

    test('complains about a page that was changed before, so that silence means something', async () => {
      const page = await reader.open(server.at(`/${name}`));
      await waitForMarks(page, MARKS.length);
      await page.evaluate(async () => {
        const word = document.querySelector('#split b');
        if (word) word.outerHTML = `<mark>${word.outerHTML}</mark>`;
        await globalThis.leaflet.hydrate();
      });
      await expect.poll(() => faultsOf(page)).not.toEqual([]);
      await page.close();
    });
  });

  test('what React leaves for later is read before its code comes, and hydrates then', async () => {
    const page = await reader.open(server.at('/react'));
    await page.evaluate(() => globalThis.leaflet.hydrate());
    await expect.poll(() => marks(page)).toEqual(MARKS);
    const html = await htmlOf(page);
    await page.evaluate(() => globalThis.leaflet.finish());
    await page.waitForFunction(() => Object.keys(document.querySelector('section') ?? {}).some((key) => key.startsWith('__react')));
    expect(await htmlOf(page)).toBe(html);
    expect(await marks(page)).toEqual(MARKS);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});
