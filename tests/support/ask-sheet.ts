import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { SheetLine } from '../../lib/sheet/sheet.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

// The list of what to ask about, as tests say it.

export const term = (id: string, note = ''): SheetLine => ({ is: 'term', id, text: id, note });
export const own = (id: string, text: string): SheetLine => ({ is: 'own', id, text, note: '' });

/** What the list shows, a text a line. */
export const lines = (page: Page) => page.$$eval('.ask-name', (all) => all.map((one) => one.textContent ?? ''));
export const waitForLines = (page: Page, wanted: string[]) => expect.poll(() => lines(page)).toEqual(wanted);
export const pressButton = (page: Page, name: string) =>
  page.$$eval(
    'button',
    (buttons, wanted) => {
      const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted);
      if (!button) throw new Error(`no button "${wanted}"`);
      button.focus();
      button.click();
    },
    name,
  );
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Stores lines as the reader's list, and waits until the open list shows them. */
export async function storeLines(reader: ExtensionBrowser, sheet: Page, ...all: SheetLine[]): Promise<void> {
  await reader.store({ sheet: all });
  await waitForLines(
    sheet,
    all.map(({ text }) => text),
  );
}
