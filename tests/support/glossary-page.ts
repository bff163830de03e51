import type { Page } from 'puppeteer-core';

// What a reader does and sees on the glossary page, as tests say it.

export const SEARCH = 'input[type="search"]';

/** What a page shows of the entry that is open. */
export const title = (page: Page) => page.$eval('main h2', (one) => one.textContent);
export const waitForTitle = (page: Page, wanted: string) =>
  page.waitForFunction((text) => document.querySelector('main h2')?.textContent === text, {}, wanted);
export const press = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    [...document.querySelectorAll<HTMLElement>('button, main a')].find((one) => one.textContent?.startsWith(wanted))?.click();
  }, text);
export const waitForList = (page: Page, name: string) =>
  page.waitForFunction((wanted) => document.querySelector('[aria-pressed="true"]')?.textContent === wanted, {}, name);
export const pressLetter = (page: Page, letter: string) =>
  page.$$eval(
    '.letter',
    (letters, wanted) => (letters.find((one) => one.textContent === wanted) as HTMLElement | undefined)?.click(),
    letter,
  );
/** The text of the element that has the focus. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
export const scrolled = (page: Page) => page.$eval('.list-scroll', (list) => list.scrollTop);
export const visibleLinks = (page: Page) =>
  page.$$eval('.list-scroll a', (links) => links.filter((one) => !one.closest('[hidden]')).map((one) => one.textContent ?? ''));

/** Shows a page as paper would. */
export async function showAsPrinted(page: Page): Promise<void> {
  await page.emulateMediaType('print').catch(() => {});
  // Firefox does not play this for a driver: there the rules for paper are made those of the screen.
  await page.evaluate(() => {
    if (matchMedia('print').matches) return;
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules) {
        if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'all';
      }
  });
}

/** Goes to a place of the glossary page (what stands behind # in its address), and waits for the title of what is there. */
export async function goTo(page: Page, place: string, heading: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await waitForTitle(page, heading);
}
