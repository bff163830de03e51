import { roleOf } from './skip-rules.ts';

/** A run of text that a reader sees as one: a paragraph, a cell, a list item's own line. */
export interface Block {
  text: string;
  /** The text nodes it is made of; node n begins at `starts[n]` (UTF-16 offset into `text`). */
  nodes: readonly Text[];
  starts: readonly number[];
  /** The element (or shadow root) that holds the run. */
  owner: Element | ShadowRoot;
  isHeading: boolean;
}

/** The questions about a document that names and children do not answer. */
export interface ReadOptions {
  /** The shadow root of an element, open or closed, if it has one. Default: none is asked for. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** A plain text file, shown as one `pre`. */
  preIsText?: boolean;
}

interface Run {
  parts: string[];
  nodes: Text[];
  starts: number[];
  length: number;
}

/**
 * Reads a subtree block by block, in document order; the shadow tree of an element stands where the element does, before
 * its own children. Asks the document only for node types, names, attributes and children, so any DOM will do. Blocks
 * without a letter are left out. `root` itself is read whatever its role.
 */
export function* readBlocks(root: Element | ShadowRoot, options: ReadOptions = {}): Generator<Block, void, undefined> {
  const { shadowRootOf, preIsText = false } = options;
  let run = newRun();
  const takeBlock = (owner: Element | ShadowRoot, isHeading: boolean): Block | undefined => {
    const { parts, nodes, starts } = run;
    if (nodes.length === 0) return undefined;
    run = newRun();
    const text = parts.join('');
    return /\p{L}/u.test(text) ? { text, nodes, starts, owner, isHeading } : undefined;
  };

  function* readInside(parent: Element | ShadowRoot, owner: Element | ShadowRoot, isHeading: boolean): Generator<Block, void, undefined> {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        addText(run, node);
        continue;
      }
      if (!isElement(node)) continue;
      const element = node;
      const role = roleOf(element, preIsText);
      const shadow = role === 'skip' ? null : (shadowRootOf?.(element) ?? null);
      if (role === 'inline' && !shadow) {
        yield* readInside(element, owner, isHeading);
        continue;
      }
      if (role === 'aside' && !shadow) {
        const around = run;
        run = newRun();
        yield* readInside(element, element, false);
        const note = takeBlock(element, false);
        run = around;
        if (note) yield note;
        continue;
      }
      const before = takeBlock(owner, isHeading);
      if (before) yield before;
      if (role === 'skip') continue;
      if (shadow) yield* readWhole(shadow, isHeading || role === 'heading');
      yield* readWhole(element, isHeading || role === 'heading');
    }
  }

  function* readWhole(owner: Element | ShadowRoot, isHeading: boolean): Generator<Block, void, undefined> {
    yield* readInside(owner, owner, isHeading);
    const rest = takeBlock(owner, isHeading);
    if (rest) yield rest;
  }

  if (isElement(root)) {
    const shadow = shadowRootOf?.(root);
    if (shadow) yield* readWhole(shadow, false);
    yield* readWhole(root, isInHeading(root));
  } else {
    yield* readWhole(root, false);
  }
}

// Not `instanceof`: any DOM will do, and each has its own classes.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isInHeading(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (roleOf(at) === 'heading') return true;
  return false;
}

function newRun(): Run {
  return { parts: [], nodes: [], starts: [], length: 0 };
}

function addText(run: Run, node: Text): void {
  const { data } = node;
  if (data.length === 0) return;
  run.starts.push(run.length);
  run.nodes.push(node);
  run.parts.push(data);
  run.length += data.length;
}
