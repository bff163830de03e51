import { CARD_HOST } from './names.ts';

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
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span strike strong time tt u var wbr';
const aside = 'sub sup rt rp rtc';
const heading = 'h1 h2 h3 h4 h5 h6';
/** Not for reading (code, data, pictures), or the reader's own writing (fields and editors). */
const skip =
  'script style noscript template head title code pre kbd samp textarea input select option datalist svg math canvas iframe frame object embed audio video';

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
  return isEditable(element) ? 'skip' : role;
}

/** Any other value means what the parent means. */
const EDITABLE = new Set(['', 'true', 'plaintext-only']);

/** Is the element itself marked as a place to write in? */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && EDITABLE.has(editable.toLowerCase());
}
