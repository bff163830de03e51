import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { CARD_HOST } from '../../lib/page/names.ts';

/** Reads the card through its closed root, from outside the page: nothing is opened for tests. */
export interface CardReader {
  /** The text of the card, its blocks joined by line breaks. Rejects where no card is open. */
  text(page: Page | Frame): Promise<string>;
  /** The text of its first heading: what it explains. Any other word may stand among its buttons too. */
  title(page: Page | Frame): Promise<string>;
  /** The middle of the first button of the card with this text, in CSS px of the window. */
  button(page: Page, text: string): Promise<{ x: number; y: number }>;
  /** The text of what has the focus in the card, undefined where nothing in it has. Rejects where no card is open. */
  focused(page: Page): Promise<string | undefined>;
}

interface CdpNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  localName: string;
  nodeValue: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  contentDocument?: CdpNode;
}

export const chromiumCard: CardReader = {
  async text(page) {
    return withCard(page, async (_, card) => textOf(card));
  },
  async title(page) {
    return withCard(page, async (_, card) => {
      const title = find(card, (node) => node.localName === TITLE);
      return title ? textOf(title).trim() : '';
    });
  },
  async button(page, text) {
    return withCard(page, async (cdp, card) => {
      const button = find(card, (node) => node.localName === 'button' && textOf(node).trim() === text);
      if (!button) throw new Error(`the card has no button "${text}": ${textOf(card)}`);
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: button.backendNodeId });
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
      const [x = 0, y = 0] = model.content;
      return { x: x + model.width / 2, y: y + model.height / 2 };
    });
  },
  async focused(page) {
    return withCard(page, async (cdp, card) => {
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: card.nodeId, selector: ':focus' });
      const focused = nodeId === 0 ? undefined : find(card, (node) => node.nodeId === nodeId);
      return focused && textOf(focused).trim();
    });
  },
};

/** The boxes of what a selector finds in the card, in CSS px of the window. Chromium only. */
export async function boxesInCard(page: Page, selector: string): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return withCard(page, async (cdp, card) => {
    const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: card.nodeId, selector });
    const models = nodeIds.map(async (nodeId) => (await cdp.send('DOM.getBoxModel', { nodeId })).model);
    return (await Promise.all(models)).map(({ border: [x = 0, y = 0], width, height }) => ({ x, y, width, height }));
  });
}

/** The computed style of the first element that a selector finds in the card. Chromium only. */
export async function styleInCard(page: Page, selector: string): Promise<Record<string, string>> {
  return withCard(page, async (cdp, card) => {
    await cdp.send('CSS.enable');
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: card.nodeId, selector });
    const { computedStyle } = await cdp.send('CSS.getComputedStyleForNode', { nodeId });
    return Object.fromEntries(computedStyle.map(({ name, value }) => [name, value]));
  });
}

async function withCard<T>(page: Page | Frame, use: (cdp: CDPSession, card: CdpNode) => Promise<T>): Promise<T> {
  // A frame of another site is a document of its own, in a process of its own.
  const cdp = 'createCDPSession' in page ? await page.createCDPSession() : (page as unknown as { client: CDPSession }).client;
  try {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
    const host = find(root, (node) => node.localName === CARD_HOST);
    const card = host?.shadowRoots?.[0];
    if (!card) throw new Error('no card is open');
    return await use(cdp, card);
  } finally {
    if ('createCDPSession' in page) await cdp.detach();
  }
}

function find(node: CdpNode, test: (node: CdpNode) => boolean): CdpNode | undefined {
  if (test(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

const TITLE = 'h2';
const BLOCKS = new Set(['p', 'h2', 'h3', 'li', 'div', 'section', 'article', 'ul', 'button']);

function textOf(node: CdpNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  const inside = (node.children ?? []).map(textOf).join('');
  return BLOCKS.has(node.localName) ? `${inside}\n`.replace(/\n+$/, '\n') : inside;
}

// Firefox: WebDriver BiDi tells the nodes of a closed root when it serialises the host.
interface BidiNode {
  sharedId?: string;
  value?: { nodeType: number; localName?: string; nodeValue?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

/** What puppeteer keeps to itself: the BiDi context of a frame and the connection. */
interface BidiFrame {
  browsingContext: { id: string };
  page(): {
    browser(): { connection: { send(method: string, params: object): Promise<{ result: { result: BidiNode & { value?: unknown } } }> } };
  };
}

async function callInFirefox(page: Page | Frame, functionDeclaration: string, args: object[] = []) {
  const frame = ('mainFrame' in page ? page.mainFrame() : page) as unknown as BidiFrame;
  const { result } = await frame
    .page()
    .browser()
    .connection.send('script.callFunction', {
      functionDeclaration,
      awaitPromise: false,
      arguments: args,
      target: { context: frame.browsingContext.id },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
    });
  return result.result;
}

async function firefoxRoot(page: Page | Frame): Promise<BidiNode> {
  const host: BidiNode = await callInFirefox(page, `() => document.querySelector('${CARD_HOST}')`);
  const root = host.value?.shadowRoot;
  if (!root) throw new Error('no card is open');
  return root;
}

function bidiText({ value }: BidiNode): string {
  if (value?.nodeType === 3) return value.nodeValue ?? '';
  const inside = (value?.children ?? []).map(bidiText).join('');
  return BLOCKS.has(value?.localName ?? '') ? `${inside}\n`.replace(/\n+$/, '\n') : inside;
}

function findBidi(node: BidiNode, test: (node: BidiNode) => boolean): BidiNode | undefined {
  if (test(node)) return node;
  for (const child of node.value?.children ?? []) {
    const found = findBidi(child, test);
    if (found) return found;
  }
  return undefined;
}

function allBidi(node: BidiNode): BidiNode[] {
  return [node, ...(node.value?.children ?? []).flatMap(allBidi)];
}

export const firefoxCard: CardReader = {
  async text(page) {
    return bidiText(await firefoxRoot(page));
  },
  async title(page) {
    const title = findBidi(await firefoxRoot(page), (node) => node.value?.localName === TITLE);
    return title ? bidiText(title).trim() : '';
  },
  async button(page, text) {
    const button = findBidi(await firefoxRoot(page), (node) => node.value?.localName === 'button' && bidiText(node).trim() === text);
    if (!button?.sharedId) throw new Error(`the card has no button "${text}"`);
    const told = await callInFirefox(
      page,
      '(e) => { e.scrollIntoView({block: "nearest"}); const b = e.getBoundingClientRect(); return `${b.x + b.width / 2} ${b.y + b.height / 2}`; }',
      [{ sharedId: button.sharedId }],
    );
    const [x = 0, y = 0] = (typeof told.value === 'string' ? told.value : '').split(' ').map(Number);
    return { x, y };
  },
  async focused(page) {
    const nodes = allBidi(await firefoxRoot(page)).filter(({ value, sharedId }) => value?.nodeType === 1 && sharedId);
    const asked = nodes.map(({ sharedId }) => ({ sharedId }));
    const told = await callInFirefox(page, "(...nodes) => String(nodes.findIndex((node) => node.matches(':focus')))", asked);
    const node = nodes[Number(told.value)];
    return node && bidiText(node).trim();
  },
};
