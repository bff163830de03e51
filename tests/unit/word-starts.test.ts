import { describe, expect, it, test } from 'vitest';
import { growTrie, ROOT, stepTo } from '../../lib/matching/letter-trie.ts';
import { WORD_START_LETTERS } from '../../lib/matching/limits.ts';
import { nextStop, trieStateAt, wordStarts } from '../../lib/matching/word-starts.ts';
import { spellingClasses } from '../../lib/text/letters.ts';

const { trie, add, setEnd, finish } = growTrie(100);
for (const [at, word] of ['toe', 'to be', 'tendinopathy', 'MRI'].entries()) setEnd(add(word), at + 1);
finish();
const starts = wordStarts(trie);

/** The text up to each stop, reading on behind the word each time. */
function stops(text: string): string[] {
  const found: string[] = [];
  for (let at = nextStop(text, 0, starts); at >= 0;) {
    found.push(text.slice(0, at));
    const rest = /[\s.]/.exec(text.slice(at));
    at = rest ? nextStop(text, at + rest.index, starts) : -1;
  }
  return found;
}

describe('nextStop', () => {
  const long = 'tendinopathy'.slice(0, WORD_START_LETTERS - 1);

  test.each([
    ['', []],
    ['a word of no term', []],
    ['toe', ['toe']],
    ['a toe.', ['a toe']],
    ['TOE mri', ['TOE', 'TOE mri']],
    ['toes', []],
    ['atoe', []],
    ['9toe', []],
    ['toé x', ['toé']],
    ['to x', ['to']],
    ['to. x', []],
    ['tendinopathy', [long]],
    ['tends', []],
    ['то toe', ['то toe']],
    ['x’toe', []],
    ["x' toe", ["x' toe"]],
    ["x''toe", ["x''toe"]],
    ['x\u00adtoe', []],
    ['x\u200b toe', ['x\u200b toe']],
    ['t\u00adoe', ['t']],
    ["to'e", ['to']],
    ['ﬁt', ['']],
  ])('of "%s" stops at %j', (text, expected) => {
    expect(stops(text)).toEqual(expected);
  });

  it('takes the end of the text for the end of the last word', () => {
    expect(nextStop('a toe b', 0, starts)).toBe(5);
    expect(nextStop('a toe', 0, starts)).toBe(5);
    expect(nextStop('toe toe', 3, starts)).toBe(7);
  });
});

it('trieStateAt tells the state of the trie behind the letters of a word', () => {
  let state = ROOT;
  for (const letter of spellingClasses('ten')) state = stepTo(trie, state, letter);
  expect(trieStateAt('a tendon', 2, 5, starts)).toBe(state);
  expect(trieStateAt('x', 0, 1, starts)).toBe(0);
  expect(trieStateAt('a', 0, 0, starts)).toBe(ROOT);
});
