import { describe, expect, it, test } from 'vitest';
import { readBlocks, walkBlocks } from '../../lib/page/text-blocks.ts';
import type { Block, ReadOptions } from '../../lib/page/text-blocks.ts';
import { find, parseBody } from '../support/parse-html.ts';

const blocksOf = (html: string, options?: ReadOptions): Block[] => [...readBlocks(parseBody(html), options)];
/** The texts of the blocks, headings with a # before. */
const textsOf = (html: string, options?: ReadOptions): string[] =>
  blocksOf(html, options).map(({ text, isHeading }) => (isHeading ? `# ${text}` : text));

describe('readBlocks', () => {
  test.each([
    ['paragraphs', '<p>one</p><p>two</p>', ['one', 'two']],
    ['inline elements', '<p>plantar <b>fas<i>ci</i></b><a>itis</a> hurts</p>', ['plantar fasciitis hurts']],
    ['text around blocks', 'a<p>b</p>c<div>d</div>e', ['a', 'b', 'c', 'd', 'e']],
    ['a block inside a line', '<span>a<div>b</div>c</span>d', ['a', 'b', 'cd']],
    ['line breaks', 'a<br>b<hr>c', ['a', 'b', 'c']],
    ['list items', '<ul><li>a<ul><li>b</li></ul>c</li></ul>', ['a', 'b', 'c']],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['headings', 'a<h2>b <i>c</i></h2>d', ['a', '# b c', 'd']],
    ['blocks in a heading', '<h2><div>a</div><span>b</span></h2>', ['# a', '# b']],
    ['footnote marks', '<p>plantar<sup>see b</sup> fascia</p>', ['see b', 'plantar fascia']],
    ['a note without letters', '<p>plantar<sup>1</sup> fascia</p>', ['plantar fascia']],
    ['notes in a heading', '<h2>a<sup>b</sup></h2>', ['b', '# a']],
    ['what is never read', 'a<script>x</script>b<textarea>y</textarea>c', ['a', 'b', 'c']],
    ['fields and editors', '<p>a <code>b</code> c</p><div contenteditable>d<p>e</p></div>', ['a ', ' c']],
    ['comments', 'a<!-- x -->b', ['ab']],
    ['no letters', '<p>12 — 34</p><p> \n </p><p>!</p>', []],
    ['letters of any script', '<p>боль</p><p>痛</p>', ['боль', '痛']],
    ['an empty page', '', []],
  ])('reads %s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('keeps white space as it is', () => {
    expect(textsOf('<p> plantar\n   fascia </p>')).toEqual([' plantar\n   fascia ']);
  });

  it('tells the nodes of a block and where they start', () => {
    const [block] = blocksOf('<p>ab<b>c</b><i></i><u>def</u></p>');
    expect(block?.starts).toEqual([0, 2, 3]);
    expect(block?.nodes.map(({ data }) => data)).toEqual(['ab', 'c', 'def']);
  });

  it('starts each block and each note at 0', () => {
    expect(blocksOf('<p>ab<sup>cd<b>e</b></sup>f</p>').map(({ starts }) => starts)).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  it('tells empty text nodes too, because text may come back into them', () => {
    const body = parseBody('<p>a</p>');
    const p = find(body, 'p');
    p.prepend(p.ownerDocument.createTextNode(''));
    const [block] = readBlocks(body);
    expect(block?.nodes).toHaveLength(2);
    expect(block?.starts).toEqual([0, 0]);
  });

  it('tells the element that holds a block', () => {
    expect(blocksOf('x<p>a<b>b</b><sup>c</sup></p>').map(({ owner }) => (owner as Element).localName)).toEqual(['body', 'sup', 'p']);
  });

  it('reads the root whatever its role', () => {
    const body = parseBody('<code>a <b>b</b></code><h2><span>c</span></h2><b>d</b>');
    const read = (selector: string) => [...readBlocks(find(body, selector))].map(({ text, isHeading }) => ({ text, isHeading }));
    expect(read('code')).toEqual([{ text: 'a b', isHeading: false }]);
    expect(read('h2 span')).toEqual([{ text: 'c', isHeading: true }]);
    expect(read('body > b')).toEqual([{ text: 'd', isHeading: false }]);
  });

  it('reads a plain text file', () => {
    expect(textsOf('<pre>a\nb</pre>')).toEqual([]);
    expect(textsOf('<pre>a\nb</pre>', { preIsText: true })).toEqual(['a\nb']);
  });

  it('reads as asked for, block by block', () => {
    const blocks = readBlocks(parseBody('<p>a</p><p>b</p>'));
    expect(blocks.next().value).toMatchObject({ text: 'a' });
    expect(blocks.next().value).toMatchObject({ text: 'b' });
    expect(blocks.next().done).toBe(true);
  });

  describe('with shadow trees', () => {
    /** The shadow tree of each element with the attribute `shadow`, which names the template that it is made of. */
    const shadowOptions = (asked: string[] = []): ReadOptions => ({
      shadowRootOf(element) {
        asked.push(element.localName);
        const html = element.getAttribute('shadow');
        if (html === null) return null;
        const fragment = parseBody('').ownerDocument.createDocumentFragment();
        fragment.append(...parseBody(html).childNodes);
        return fragment as unknown as ShadowRoot;
      },
    });

    test.each([
      ['before the children of its host', '<p>a</p><my-card shadow="b">c</my-card><p>d</p>', ['a', 'b', 'c', 'd']],
      ['also where the host is part of a line', 'a <span shadow="b">c</span> d', ['a ', 'b', 'c', ' d']],
      ['also where the host is an aside', 'a<sup shadow="b">c</sup>d', ['a', 'b', 'c', 'd']],
      ['in a heading', '<h2 shadow="a">b</h2>', ['# a', '# b']],
      ['below a heading', '<h2><my-title shadow="a"></my-title></h2>', ['# a']],
      ['with blocks of its own', '<my-card shadow="a<p>b</p>c"></my-card>', ['a', 'b', 'c']],
    ])('reads one %s', (_, html, texts) => {
      expect(textsOf(html, shadowOptions())).toEqual(texts);
    });

    it('never asks for that of an element that is not read', () => {
      const asked: string[] = [];
      expect(textsOf('<textarea shadow="a">b</textarea><p>c</p>', shadowOptions(asked))).toEqual(['c']);
      expect(asked).not.toContain('textarea');
    });

    it('reads that of the root', () => {
      const body = parseBody('<my-card shadow="a">b</my-card>');
      expect([...readBlocks(find(body, 'my-card'), shadowOptions())].map(({ text }) => text)).toEqual(['a', 'b']);
    });

    it('holds blocks of a shadow tree for its own', () => {
      const root = parseBody('').ownerDocument.createDocumentFragment();
      root.append('a ', ...parseBody('<b>b</b>').childNodes);
      const [block] = readBlocks(root as unknown as ShadowRoot);
      expect(block).toMatchObject({ text: 'a b', isHeading: false });
      expect(block?.owner).toBe(root);
    });
  });
});

describe('walkBlocks', () => {
  it('tells blank runs and runs without letters too, then undefined for ever', () => {
    const walk = walkBlocks(parseBody('<p> \n </p><p>12</p><p></p><p>a</p>'));
    expect([walk.next(), walk.next(), walk.next(), walk.next(), walk.next()].map((block) => block?.text)).toEqual([
      ' \n ',
      '12',
      'a',
      undefined,
      undefined,
    ]);
  });

  /** Reads the first block, changes the body, and tells whether the place was found, with what is read from there. */
  function afterChange(html: string, change: (body: HTMLElement) => void): [boolean, ...string[]] {
    const body = parseBody(html);
    const walk = walkBlocks(body);
    expect(walk.next()?.text).toBe('a');
    change(body);
    const isFound = walk.findPlace();
    const rest: string[] = [];
    for (let block = walk.next(); block; block = walk.next()) rest.push(block.text);
    return [isFound, ...rest];
  }

  test.each<[string, string, (body: HTMLElement) => void, [boolean, ...string[]]]>([
    ['nothing changed', '<p>a</p><p>b</p>', () => {}, [true, 'b']],
    ['what was read has gone', '<p>a</p><p>b</p>', (body) => find(body, 'p').remove(), [true, 'b']],
    ['what comes next was replaced', '<p>a</p><p>b</p><p>c</p>', (body) => find(body, 'p + p').replaceWith('d'), [true, 'd', 'c']],
    ['what comes next has moved', '<div><p>a</p></div><p>c</p>', (body) => find(body, 'div').append(find(body, 'body > p')), [true, 'c']],
    ['the part that is being read has gone', '<div><p>a</p><p>b</p></div><p>c</p>', (body) => find(body, 'div').remove(), [true, 'c']],
    ['a line in it has gone', 'a<p>b</p><i>c</i>', (body) => find(body, 'p').remove(), [true, 'c']],
  ])('finds its place after a pause where %s', (_, html, change, expected) => {
    expect(afterChange(html, change)).toEqual(expected);
  });

  it('does not find its place where both neighbours have gone', () => {
    const [isFound] = afterChange('<p>a</p><p>b</p><p>c</p>', (body) => {
      find(body, 'p').remove();
      find(body, 'p').remove();
    });
    expect(isFound).toBe(false);
  });
});
