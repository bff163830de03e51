import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { pressInCard, readCard, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const page = pageOf(`<p style="margin: 40px">Pain in the lumbar spine.</p>
  <h2>At the hospital</h2><p>He fell and an ambulance took him to the nearest ED, where a nurse saw him.</p>
  <h2>After that</h2><p>His doctor spoke of trouble with sex, and of ED in men.</p>
  <h2>And then</h2><p>On warfarin the PT results were high.</p>`);

describe.each(bothBrowsers)('words of several meanings, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/page': page });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test('a word inside of a marked word opens in the same card, with a way back', async () => {
    const tab = await reader.open(server.at('/page'));
    await waitForMarks(tab, 3);
    expect(await readCard(reader, tab, 'lumbar spine')).toMatch(/^lumbar spine\n/m);
    await pressInCard(reader, tab, 'lumbar');
    await expect.poll(() => reader.card.title(tab)).toBe('lumbar');
    await pressInCard(reader, tab, 'Back');
    await expect.poll(() => reader.card.title(tab)).toBe('lumbar spine');
    await tab.close();
  });

  test('both meanings are told, the one that the words around speak for first, and why', async () => {
    const tab = await reader.open(server.at('/page'));
    await waitForMarks(tab, 3);
    const hospital = await readCard(reader, tab, 'ED', 0);
    expect(hospital).toContain('“ED” can mean more than one thing. Most likely the first is meant here, as it stands near “nearest ED”.');
    expect(hospital).toMatch(/^emergency department\n[^]*^erectile dysfunction\n/m);
    await tab.mouse.click(5, 5);
    const trouble = await readCard(reader, tab, 'ED', 1);
    expect(trouble).toMatch(/^erectile dysfunction\n[^]*^emergency department\n/m);
    await tab.mouse.click(5, 5);
    expect(await readCard(reader, tab, 'PT')).toMatch(/stands near “PT results”\.[^]*^prothrombin time\n[^]*^physical therapy\n/im);
    await tab.close();
  });
});
