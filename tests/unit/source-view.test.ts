import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { isSourceView } from '../../lib/page/source-view.ts';

const chromiumTree =
  '<html xmlns="http://www.w3.org/1999/xhtml"><body><div id="webkit-xml-viewer-source-xml"><note/></div><div class="pretty-print"/></body></html>';

test.each([
  ['the tree of Chromium', 'text/xml', chromiumTree, true],
  [
    'the broken line in Firefox',
    'application/xml',
    '<parsererror>XML Parsing Error<sourcetext>&lt;note&gt;</sourcetext></parsererror>',
    true,
  ],
  ['XML', 'application/xml', '<note><p>A tendon.</p></note>', false],
  ['a fault below what could be read', 'application/xml', '<note><parsererror/><p>A tendon.</p></note>', false],
  ['HTML, whatever its author calls things', 'text/html', chromiumTree, false],
])('isSourceView: %s', (_, contentType, markup, expected) => {
  const document = new DOMParser().parseFromString(markup, contentType as 'text/xml');
  Object.defineProperty(document, 'contentType', { value: contentType });
  expect(isSourceView(document as unknown as Document)).toBe(expected);
});
