/** What holds the file itself in the tree that Chromium shows for XML without a style. */
const CHROMIUM_SOURCE = 'webkit-xml-viewer-source-xml';

/** Does the browser show the code of an XML file, as a tree (Chromium) or as the broken line of it (Firefox), and no document? */
export function isSourceView(document: Document): boolean {
  if (document.contentType === 'text/html') return false;
  return document.getElementById(CHROMIUM_SOURCE) !== null || document.documentElement?.localName === 'parsererror';
}
