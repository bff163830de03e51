import { describe, expect, it, test } from 'vitest';
import { CARD_HOST } from '../../lib/page/names.ts';
import { roleOf } from '../../lib/page/skip-rules.ts';
import { find, parseBody } from '../support/parse-html.ts';

const roleIn = (html: string, selector: string, preIsText?: boolean) => roleOf(find(parseBody(html), selector), preIsText);
const names = (list: string) => list.split(' ').map((name) => [name]);

describe('roleOf', () => {
  test.each(names('a abbr b bdi cite em font i ins label mark q s slot small span strike strong time u var wbr'))(
    '%s is part of the line',
    (name) => {
      expect(roleIn(`<${name}>x</${name}>`, name)).toBe('inline');
    },
  );

  test.each(names('sub sup'))('%s is an aside', (name) => {
    expect(roleIn(`<${name}>x</${name}>`, name)).toBe('aside');
  });

  it('takes the reading of a ruby for an aside', () => {
    expect(roleIn('<ruby>x<rp>(</rp><rt>y</rt></ruby>', 'rt')).toBe('aside');
    expect(roleIn('<ruby>x<rp>(</rp><rt>y</rt></ruby>', 'rp')).toBe('aside');
    expect(roleIn('<ruby>x<rt>y</rt></ruby>', 'ruby')).toBe('inline');
  });

  test.each(names('h1 h2 h3 h4 h5 h6'))('%s is a heading', (name) => {
    expect(roleIn(`<${name}>x</${name}>`, name)).toBe('heading');
  });

  test.each(names('script style noscript template code pre kbd samp textarea select math canvas iframe object audio video'))(
    '%s is never read',
    (name) => {
      expect(roleIn(`<${name}>x</${name}>`, name)).toBe('skip');
    },
  );

  test.each(names('input embed'))('%s is never read', (name) => {
    expect(roleIn(`<${name}>`, name)).toBe('skip');
  });

  test.each(names('p div li td article section main blockquote dd br hr button my-element'))('%s stands for itself', (name) => {
    expect(roleIn(name === 'td' ? '<table><tr><td>x</td></tr></table>' : `<${name}>x</${name}>`, name)).toBe('block');
  });

  it('never reads its own card', () => {
    expect(roleIn(`<${CARD_HOST}>x</${CARD_HOST}>`, CARD_HOST)).toBe('skip');
  });

  it('reads a pre only in a plain text file, where all text is one', () => {
    expect(roleIn('<pre>x</pre>', 'pre', true)).toBe('block');
    expect(roleIn('<pre>x</pre>', 'pre', false)).toBe('skip');
    expect(roleIn('<code>x</code>', 'code', true)).toBe('skip');
  });

  test.each(['contenteditable', 'contenteditable="true"', 'contenteditable="TRUE"', 'contenteditable="plaintext-only"'])(
    'never reads an editor: %s',
    (attribute) => {
      expect(roleIn(`<div ${attribute}>x</div>`, 'div')).toBe('skip');
      expect(roleIn(`<span ${attribute}>x</span>`, 'span')).toBe('skip');
    },
  );

  // https://html.spec.whatwg.org/#attr-contenteditable: any other value means "as the element around it".
  test.each(['contenteditable="false"', 'contenteditable="FALSE"', 'contenteditable="inherit"', 'data-contenteditable="true"'])(
    'reads what is no editor: %s',
    (attribute) => {
      expect(roleIn(`<div ${attribute}>x</div>`, 'div')).toBe('block');
    },
  );
});

describe('opting out', () => {
  const long = 'Much more text than the part that opts out. '.repeat(4);

  test.each([
    '<p translate="no">x</p>',
    '<p class="notranslate">x</p>',
    '<p class="wide no-glossary">x</p>',
    '<p aria-hidden="true">x</p>',
    '<p class="monaco-editor">x</p>',
    '<p class="CodeMirror cm-s-light">x</p>',
  ])('%s is not read', (html) => {
    expect(roleIn(`${html}${long}`, 'p')).toBe('skip');
  });

  test.each([
    '<p translate="yes">x</p>',
    '<p class="notranslated">x</p>',
    '<p aria-hidden="false">x</p>',
    '<p class="no-glossary-here">x</p>',
  ])('%s is read', (html) => {
    expect(roleIn(`${html}${long}`, 'p')).toBe('block');
  });

  it('is ignored where more than half of the page would go', () => {
    expect(roleIn(`<div translate="no">${long}</div><p>short</p>`, 'div')).toBe('block');
    expect(roleIn(`<div translate="no">short</div><p>${long}</p>`, 'div')).toBe('skip');
    expect(roleIn(`<main class="notranslate">x</main>${long}`, 'main')).toBe('block');
  });
});
