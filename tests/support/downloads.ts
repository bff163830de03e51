import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ExtensionBrowser } from './extension-browser.ts';
import { sendBidi } from './firefox-window.ts';

/** The one JSON file that a browser gives the reader when something is pressed. It goes into a new folder inside of the one told. */
export async function downloadedFile(
  reader: ExtensionBrowser,
  folder: string,
  press: () => Promise<void>,
): Promise<{ path: string; name: string; text: string }> {
  const into = mkdtempSync(join(folder, 'downloads-'));
  if (reader.name === 'firefox') {
    await sendBidi(reader.browser, 'browser.setDownloadBehavior', { downloadBehavior: { type: 'allowed', destinationFolder: into } });
  } else {
    const cdp = await reader.browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: into });
  }
  await press();
  // While it comes it has another name, or is there and still empty.
  const files = () => readdirSync(into).map((one) => `${one} ${readFileSync(join(into, one), 'utf8')}`);
  await expect.poll(files).toEqual([expect.stringMatching(/^\S+\.json [[{][^]*[}\]]\s*$/)]);
  const [name = ''] = readdirSync(into);
  return { path: join(into, name), name, text: readFileSync(join(into, name), 'utf8') };
}
