/** What React and Preact have in common, as far as a leaflet needs it. */
export interface Library<Tree> {
  createElement: (type: unknown, props: object | null, ...children: unknown[]) => Tree;
  useLayoutEffect: (effect: () => void) => void;
  useState: <State>(first: State) => [State, (next: State) => void];
}

/** The texts of a leaflet, which is what changes in it. */
export interface LeafletTexts {
  lead: string;
  rows: readonly string[];
}

/** What a page with a leaflet offers to a test, as `globalThis.leaflet`. */
export interface LeafletPage {
  /** Makes the HTML from the server a living tree. Resolves when it is. */
  hydrate(): Promise<void>;
  /** Shows other texts. Resolves when they are in the page. */
  show(texts: LeafletTexts): Promise<void>;
  /** Lets the part come that the server has sent but whose code has not arrived. React only. */
  finish(): void;
  /** Texts that were put into the page since it was opened, an update each. */
  shown: string[];
  /** Warnings and errors, and updates after which the page had another text than it should. */
  faults: string[];
}

declare global {
  // What lives on the global object can only be declared so.
  // oxlint-disable-next-line no-var
  var leaflet: LeafletPage;
}

export const firstTexts: LeafletTexts = {
  lead: 'It may be plantar fasciitis, and a tendon may hurt.',
  rows: ['The lumbar spine is above.', 'The gait may change.'],
};

export interface LeafletHooks {
  /** Called after every update that is in the page. */
  onShown?: (texts: LeafletTexts, element: Element | null) => void;
  /** Called with the way to show other texts. */
  onShow?: (show: (texts: LeafletTexts) => void) => void;
}

/**
 * The leaflet as a component of a library. No two texts stand side by side in it: React's server parts them by comments,
 * Preact's does not, and both are to hydrate the same HTML.
 */
export function leafletOf<Tree>(
  { createElement: h, useLayoutEffect, useState }: Library<Tree>,
  part: Tree | null,
  hooks: LeafletHooks = {},
) {
  return function Leaflet(): Tree {
    const [texts, show] = useState(firstTexts);
    useLayoutEffect(() => {
      hooks.onShow?.(show);
      hooks.onShown?.(texts, document.querySelector('main'));
    });
    return h(
      'main',
      null,
      h('h1', null, 'Tired feet'),
      h('p', { id: 'lead' }, texts.lead),
      h('p', { id: 'split' }, h('span', null, 'Pain in the '), h('b', null, 'plantar'), h('span', null, ' fascia.')),
      h('ul', null, ...texts.rows.map((row) => h('li', { key: row }, row))),
      part,
    );
  };
}

/** The part of a leaflet whose code comes later. */
export function partOf<Tree>({ createElement: h }: Pick<Library<Tree>, 'createElement'>) {
  return (): Tree => h('section', null, h('h2', null, 'And the leg?'), h('p', null, 'It may be sciatica.'));
}
