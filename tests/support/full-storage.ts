import type { WebWorker } from 'puppeteer-core';

interface Worker {
  chrome: { storage: { local: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void>; get(): Promise<object> } } };
}

/** Fills the extension's storage in Chromium to the last byte, with keys of its own. */
export async function fillStorage(worker: WebWorker): Promise<void> {
  await worker.evaluate(async () => {
    const { local } = (globalThis as unknown as Worker).chrome.storage;
    for (let size = 8 * 1024 * 1024, at = 0; size >= 1; at += 1) {
      const fits = await local.set({ [`fill${at}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
      if (!fits) size = Math.floor(size / 2);
    }
  });
}

/** Takes away what filled it. */
export async function makeRoom(worker: WebWorker): Promise<void> {
  await worker.evaluate(async () => {
    const { local } = (globalThis as unknown as Worker).chrome.storage;
    await local.remove(Object.keys(await local.get()).filter((key) => key.startsWith('fill')));
  });
}
