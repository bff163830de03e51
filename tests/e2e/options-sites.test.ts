import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const patient = { timeout: 20_000 };

describe.each(bothBrowsers)('sites on the settings page in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    server = await servePages({ '/gait': pageOf('<p>The gait of a reader.</p>') });
    reader = await openBrowser();
    page = await reader.open(server.at('/gait', 'news.health.example'));
    options = await reader.openOwn('options.html', '#sites');
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });
  beforeEach(async () => {
    await reader.store({ sites: {}, siteMode: 'everywhere-except' });
    await page.bringToFront();
    await waitForMarks(page, 1);
    await options.bringToFront();
    await options.waitForFunction(() => document.querySelectorAll('.site-list li').length === 0, { polling: 50 });
  });

  const marked = async () => {
    await page.bringToFront();
    return marks(page);
  };
  const rules = () => options.$$eval('.site-list li .switch', (all) => all.map((one) => one.textContent?.trim()));
  const press = async (text: string) => {
    await options.bringToFront();
    await options.waitForFunction(
      (wanted) => [...document.querySelectorAll('#sites button')].some((one) => one.textContent?.trim() === wanted),
      { polling: 50 },
      text,
    );
    await options.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('#sites button')].find((one) => one.textContent?.trim() === wanted);
      found?.click();
    }, text);
  };
  const add = async (site: string) => {
    await options.bringToFront();
    await options.focus('.site-add .search');
    await options.keyboard.type(site);
    await options.keyboard.press('Enter');
  };

  test('a site that is typed is off at once; taken out it is on, and Undo puts it back', async () => {
    await add('https://news.health.example/some/page');
    await expect.poll(marked, patient).toEqual([]);
    await expect.poll(async () => (await rules()).join()).toContain('news.health.example');
    await press('Remove');
    await expect.poll(marked, patient).toEqual(['gait']);
    await press('Undo');
    await expect.poll(marked, patient).toEqual([]);
  });

  test('only on some sites: all others are off at once', async () => {
    await options.click('input[name="site-mode"]:not(:checked)');
    await expect.poll(marked, patient).toEqual([]);
    await add('news.health.example');
    await expect.poll(marked, patient).toEqual(['gait']);
  });

  test('what is no site stays in the field with a word on it, and nothing is stored', async () => {
    await add('not a site');
    await options.waitForFunction(() => (document.querySelector('#site-add-fault')?.textContent ?? '').length > 10, { polling: 50 });
    await expect.poll(() => options.$eval('.site-add .search', (field) => (field as HTMLInputElement).value)).toBe('not a site');
    expect(await rules()).toEqual([]);
    await options.$eval('.site-add .search', (field) => {
      (field as HTMLInputElement).value = '';
    });
    await expect.poll(marked, patient).toEqual(['gait']);
  });

  test('has no accessibility fault', async () => {
    await add('other.example');
    await expect.poll(rules, patient).toHaveLength(1);
    expect(await accessibilityFaults(options)).toEqual([]);
  });
});
