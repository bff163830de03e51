import { tagLanguage } from '../text/language.ts';
import { isElement, isText, parentOf } from './nodes.ts';
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
  /** By the nearest `lang` around it; `unknown` where there is none. */
  language: Language;
}

export type Language = ReturnType<typeof tagLanguage>;

/** The questions about a document that names and children do not answer. */
export interface ReadOptions {
  /** The shadow root of an element, open or closed, if it has one. Default: none is asked for. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** A plain text file, shown as one `pre`. */
  preIsText?: boolean;
}

/** A walk through a subtree that can be paused between two blocks. */
export interface BlockWalk {
  /** The next block, or undefined at the end. */
  next(): Block | undefined;
  /** Finds its place again after a pause in which nodes came and went. False where both of its neighbours have gone: start anew. */
  findPlace(): boolean;
}

interface Run {
  parts: string[];
  nodes: Text[];
  starts: number[];
  length: number;
}

/** One element on the way from the root to where the walk is. */
interface Level {
  parent: Element | ShadowRoot;
  /** The next child to visit. */
  node: ChildNode | null;
  /** The child that was visited last. */
  last: ChildNode | null;
  owner: Element | ShadowRoot;
  isHeading: boolean;
  language: Language;
  /** What the end of the element means for the text: nothing, the end of a block, or of a note inside a block. */
  end: 'inline' | 'block' | 'aside';
  /** The run that goes on behind a note. */
  around?: Run;
}

/**
 * Walks a subtree block by block, in document order; the shadow tree of an element stands where the element does, before its
 * own children. Asks the document only for node types, names, attributes and children, so any DOM will do. Every run of text
 * nodes is told, blank ones too. `root` itself is read whatever its role.
 */
export function walkBlocks(root: Element | ShadowRoot, options: ReadOptions = {}): BlockWalk {
  const { shadowRootOf, preIsText = false } = options;
  const isInHeading = hasHeadingAround(root);
  const rootLanguage = languageAround(root);
  const levels: Level[] = [];
  let run = newRun();
  const enter = (parent: Element | ShadowRoot, isHeading: boolean, language: Language) => {
    levels.push({ parent, node: parent.firstChild, last: null, owner: parent, isHeading, language, end: 'block' });
  };
  enter(root, isInHeading, rootLanguage);
  if (isElement(root)) {
    const shadow = shadowRootOf?.(root);
    if (shadow) enter(shadow, isInHeading, rootLanguage);
  }

  function takeBlock({ owner, isHeading, language }: Level): Block | undefined {
    const { parts, nodes, starts } = run;
    if (nodes.length === 0) return undefined;
    run = newRun();
    const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    return { text, nodes, starts, owner, isHeading, language };
  }

  function leave(level: Level): Block | undefined {
    levels.pop();
    if (level.end === 'inline') return undefined;
    const block = takeBlock(level);
    if (level.around) run = level.around;
    return block;
  }

  /** Goes into an element; the block before it, if it ends one. */
  function visit(element: Element, level: Level): Block | undefined {
    const { owner, isHeading } = level;
    const role = roleOf(element, preIsText);
    const shadow = role === 'skip' ? null : (shadowRootOf?.(element) ?? null);
    const language = role === 'skip' || !element.hasAttributes() ? level.language : languageOf(element, level.language);
    // A foreign word in an English sentence, or the other way round, stands for itself.
    if (role === 'inline' && isFilledSlot(element)) return undefined;
    if (role === 'inline' && !shadow && language === level.language) {
      levels.push({ parent: element, node: element.firstChild, last: null, owner, isHeading, language, end: 'inline' });
      return undefined;
    }
    if (role === 'aside' && !shadow) {
      const [parent, node, around] = [element, element.firstChild, run];
      levels.push({ parent, node, last: null, owner: element, isHeading: false, language, end: 'aside', around });
      run = newRun();
      return undefined;
    }
    const before = takeBlock(level);
    if (role !== 'skip') {
      enter(element, isHeading || role === 'heading', language);
      if (shadow) enter(shadow, isHeading || role === 'heading', language);
    }
    return before;
  }

  return {
    next() {
      for (let level = levels.at(-1); level; level = levels.at(-1)) {
        const { node } = level;
        let block: Block | undefined;
        if (node === null) {
          block = leave(level);
        } else {
          level.last = node;
          level.node = node.nextSibling;
          if (isText(node)) addText(run, node);
          else if (isElement(node)) block = visit(node, level);
        }
        if (block) return block;
      }
      return undefined;
    },
    findPlace() {
      for (const [at, level] of levels.entries()) {
        const { parent, node, last } = level;
        if (last?.parentNode === parent) {
          level.node = last.nextSibling;
          continue;
        }
        if (node !== null && node.parentNode !== parent) return false;
        // What is being read has gone, and all deeper levels are inside it.
        if (last !== null) {
          levels.length = at + 1;
          run = newRun();
          return true;
        }
      }
      return true;
    },
  };
}

/** All blocks of a subtree that hold a letter. See `walkBlocks`. */
export function* readBlocks(root: Element | ShadowRoot, options: ReadOptions = {}): Generator<Block, void, undefined> {
  const walk = walkBlocks(root, options);
  for (let block = walk.next(); block; block = walk.next()) if (hasLetter(block.text)) yield block;
}

export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Is something shown in a slot, so that what the slot itself holds is not? Only real documents fill slots. */
function isFilledSlot(element: Element): boolean {
  return isSlot(element) && element.assignedNodes().length > 0;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** The language that an element says it is in, or what it is in already. */
function languageOf(element: Element, around: Language): Language {
  const tag = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
  return tag === null ? around : tagLanguage(tag);
}

function languageAround(root: Element | ShadowRoot): Language {
  for (let at: Node | null = root; at; at = parentOf(at)) {
    if (!isElement(at)) continue;
    const tag = at.getAttribute('lang') ?? at.getAttribute('xml:lang');
    if (tag !== null) return tagLanguage(tag);
  }
  return 'unknown';
}

function hasHeadingAround(root: Element | ShadowRoot): boolean {
  for (let at: Node | null = root; at; at = parentOf(at)) if (isElement(at) && roleOf(at) === 'heading') return true;
  return false;
}

function newRun(): Run {
  return { parts: [], nodes: [], starts: [], length: 0 };
}

function addText(run: Run, node: Text): void {
  const { data } = node;
  if (run.nodes.length === 0) {
    // Most runs are one node, and a list that is added to takes room for seventeen.
    run.parts = [data];
    run.nodes = [node];
    run.starts = [0];
  } else {
    run.starts.push(run.length);
    run.nodes.push(node);
    run.parts.push(data);
  }
  run.length += data.length;
}
