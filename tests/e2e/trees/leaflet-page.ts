import type { LeafletHooks, LeafletTexts } from './leaflet.ts';

/** Sets up `globalThis.leaflet`. `start` hydrates the tree with the hooks it is given. */
export function offerLeaflet(start: (hooks: LeafletHooks, tell: (fault: unknown) => void) => void, finish: () => void): void {
  const shown: string[] = [];
  const faults: string[] = [];
  const tell = (fault: unknown) => faults.push(String(fault));
  console.error = console.warn = (...said: unknown[]) => tell(said.join(' '));
  addEventListener('error', ({ message }) => tell(message));

  let change: (texts: LeafletTexts) => void = () => {};
  let done: () => void = () => {};
  const hooks: LeafletHooks = {
    onShow(show) {
      change = show;
    },
    onShown({ lead, rows }, element) {
      shown.push(lead);
      const inPage = [...(element?.querySelectorAll('#lead, li') ?? [])].map(({ textContent }) => textContent).join('|');
      if (inPage !== [lead, ...rows].join('|')) tell(`the page says: ${inPage}`);
      done();
    },
  };
  const whenShown = (begin: () => void) =>
    new Promise<void>((resolve) => {
      done = resolve;
      begin();
    });
  globalThis.leaflet = {
    shown,
    faults,
    finish,
    hydrate: () => whenShown(() => start(hooks, tell)),
    show: (texts) => whenShown(() => change(texts)),
  };
}
