import { describe, expect, test } from 'vitest';
import { endOfWord, followTrie, newRunEnds, startOfWord } from '../../lib/matching/follow-trie.ts';
import { growTrie, ROOT } from '../../lib/matching/letter-trie.ts';

const { trie, add, setEnd, finish } = growTrie(100);
const words = ['heel', 'heel pain', 'heel pain relief', 'fix', 'bakers'];
for (const [at, word] of words.entries()) setEnd(add(word), at + 1);
finish();

describe('followTrie', () => {
  test.each([
    ['heel', ['heel']],
    ['heels', []],
    ['heel pain', ['heel', 'heel pain']],
    ['heel  -\n pain.', ['heel', 'heel  -\n pain']],
    ['heel. pain', ['heel']],
    ['heel pains', ['heel']],
    ['heel pain relief', ['heel', 'heel pain', 'heel pain relief']],
    ["heel's", ["heel's"]],
    ["heel's pain", ["heel's"]],
    ["heel'd", []],
    ['heel’s’x', []],
    ["ba'kers", ["ba'kers"]],
    ['ﬁx', ['ﬁx']],
    ['he\u00adel', ['he\u00adel']],
    ['heelя', []],
    ['', []],
  ])('of "%s" notes %j', (text, expected) => {
    const noted = newRunEnds();
    followTrie(text, 0, ROOT, trie, noted);
    expect(noted.places.slice(0, noted.count).map((place) => text.slice(0, place))).toEqual(expected);
  });

  test('forgets what it noted before', () => {
    const noted = newRunEnds();
    followTrie('heel pain', 0, ROOT, trie, noted);
    followTrie('fix', 0, ROOT, trie, noted);
    expect([noted.count, noted.numbers[0]]).toEqual([1, words.indexOf('fix') + 1]);
  });

  test('answers the end of the first word, or a place inside it', () => {
    expect(followTrie('heel pain', 0, ROOT, trie, newRunEnds())).toBe(4);
    expect(followTrie('heeled', 0, ROOT, trie, newRunEnds())).toBeLessThanOrEqual(6);
  });
});

test.each([
  ['ab cd', 0, 2],
  ['ab cd', 1, 2],
  ["don't x", 0, 5],
  ["don' x", 0, 3],
  ['a\u00adb.', 0, 3],
])('endOfWord("%s", %i) is %i', (text, at, end) => {
  expect(endOfWord(text, at)).toBe(end);
});

test.each([
  ['ab cd', 4, 3],
  ['ab cd', 2, 0],
  ['ab', 0, 0],
])('startOfWord("%s", %i) is %i', (text, at, start) => {
  expect(startOfWord(text, at)).toBe(start);
});
