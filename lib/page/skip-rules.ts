import { CARD_HOST } from './names.ts';
import { isElement, isText } from './nodes.ts';

/** How an element takes part in the text around it. */
export type Role =
  /** Part of the line: its text continues the text before it. */
  | 'inline'
  /** Its text stands for itself, and the text before and after it too. */
  | 'block'
  /** As block; begins a new section. */
  | 'heading'
  /** A note in the line (footnote mark, ruby): read for itself, and the text around it goes on as if it were not there. */
  | 'aside'
  /** Never read; ends the text before it. */
  | 'skip';

const inline =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span strike strong textPath time tspan tt u var wbr';
const aside = 'sub sup rt rp rtc';
const heading = 'h1 h2 h3 h4 h5 h6';
/** Not for reading (code, data, pictures), or the reader's own writing (fields and editors). */
const skip =
  'script style noscript template head title code pre kbd samp textarea input select option datalist defs symbol metadata desc math canvas iframe frame object embed audio video';

const roles = new Map<string, Role>();
const setRoles = (names: string, role: Role) => {
  for (const name of names.split(' ')) roles.set(name, role);
};
setRoles(inline, 'inline');
setRoles(aside, 'aside');
setRoles(heading, 'heading');
setRoles(`${skip} ${CARD_HOST}`, 'skip');

/**
 * The role of an element, told by its name and attributes alone (no style is asked, so no layout is forced). A `pre` is read
 * only where `preIsText` says that the document is a plain text file, which browsers show as one `pre`.
 */
export function roleOf(element: Element, preIsText = false): Role {
  const name = element.localName;
  const role = roles.get(name) ?? 'block';
  if (role === 'skip') return name === 'pre' && preIsText ? 'block' : 'skip';
  // Most elements have no attributes, and this runs for every element of every page.
  if (!element.hasAttributes()) return role;
  const classes = element.getAttribute('class');
  const says = classes === null ? null : SAYING_CLASS.exec(classes);
  return (says && EDITORS.has(says[1] ?? '')) || isEditable(element) || isOptedOut(element, says !== null) ? 'skip' : role;
}

/** Any other value means what the parent means. */
const EDITABLE = new Set(['', 'true', 'plaintext-only']);

/** Is the element itself marked as a place to write in? */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && EDITABLE.has(editable.toLowerCase());
}

/** Code editors that draw lines of their own. Editors that are `contenteditable` are known by that, and read where they are not. */
const EDITORS: ReadonlySet<string> = new Set(['CodeMirror', 'cm-editor', 'monaco-editor', 'ace_editor']);

/** Editors, and authors' ways to say "not here", from machine translation and from glossaries. */
const SAYING_CLASS = /(?:^|\s)(CodeMirror|cm-editor|monaco-editor|ace_editor|notranslate|no-glossary)(?:\s|$)/;

/** Attributes that decide whether an element is read; the watcher looks out for changes of them. */
export const DECIDING_ATTRIBUTES = ['contenteditable', 'aria-hidden', 'translate', 'lang'];

/**
 * Is the element hidden from readers' tools or kept from translation? Whole pages that say so mean their machinery, not the
 * text: on html, body and main, and where more than half of the page would go, it is ignored.
 */
function isOptedOut(element: Element, byClass: boolean): boolean {
  const says = byClass || element.getAttribute('aria-hidden') === 'true' || element.getAttribute('translate') === 'no';
  if (!says || element.localName === 'html' || element.localName === 'body' || element.localName === 'main') return false;
  const { body } = element.ownerDocument;
  const most = 2 * textLength(element);
  return body === null || textLength(body, most) >= most;
}

/** How much readable text (UTF-16 code units) a subtree has, or `enough`: icons are many and pages long, so it looks no further. */
function textLength(root: Element, enough = Infinity): number {
  let length = 0;
  let node: Node | null = root;
  while (node && length < enough) {
    if (isText(node)) length += node.data.length;
    const isRead: boolean = !isElement(node) || roles.get(node.localName) !== 'skip';
    let next: Node | null = isRead ? node.firstChild : null;
    for (let at: Node | null = node; !next && at && at !== root; at = at.parentNode) next = at.nextSibling;
    node = next;
  }
  return length;
}
