import type { Browser, Target, WebWorker } from 'puppeteer-core';

/** Whether a target is the background of an extension. */
export const isBackground = (target: Target): boolean => target.type() === 'service_worker';

/**
 * The background of the extension in Chromium. Of an extension that started anew the old background may stay listed, and it never
 * answers: the one that came last does.
 */
export async function backgroundOf(browser: Browser): Promise<WebWorker> {
  await browser.waitForTarget(isBackground);
  const worker = await browser.targets().findLast(isBackground)?.worker();
  if (!worker) throw new Error('the extension has no service worker');
  return worker;
}
