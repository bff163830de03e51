import type { Page } from 'puppeteer-core';

/** The text of the file that one of our pages gives to the reader when something is pressed: no driver tells where downloads go in both browsers. */
export async function savedFile(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['saved'];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const tell = async () => {
        document.documentElement.dataset['saved'] = await blob.text();
      };
      void tell();
      return make(blob);
    };
  });
  await press();
  await page.waitForFunction(() => document.documentElement.dataset['saved'] !== undefined, { polling: 50 });
  return page.evaluate(() => document.documentElement.dataset['saved'] ?? '');
}
