import { describe, expect, test } from 'vitest';
import { followWords, newRunEnds } from '../../lib/matching/follow-words.ts';
import { splitText } from '../../lib/text/split-text.ts';
import { trieOf } from '../support/word-trie.ts';

const words = ['heel', 'heel pain', 'heel pain relief', 'fix', 'bakers', 'bakers cyst'];
const trie = trieOf(words);

describe('followWords', () => {
  test.each([
    ['heel', ['heel']],
    ['heels', []],
    ['heel pain', ['heel', 'heel pain']],
    ['heel  -\n pain.', ['heel', 'heel  -\n pain']],
    ['heel \u00adpain', ['heel', 'heel \u00adpain']],
    ['heel. pain', ['heel']],
    ['heel pains', ['heel']],
    ['heel pain relief', ['heel', 'heel pain', 'heel pain relief']],
    ["baker's", ["baker's"]],
    ['Baker’s cyst', ['Baker’s', 'Baker’s cyst']],
    ["heel's pain", ["heel's"]],
    ["heel pain's", ['heel', "heel pain's"]],
    ["heel's\u00ad", ["heel's"]],
    ["hee'l's", ["hee'l's"]],
    ["heel'", ['heel']],
    ["heel'x", []],
    ['ﬁx', ['ﬁx']],
    ['he\u00adel', ['he\u00adel']],
    ['heel\u00ad pain', ['heel\u00ad', 'heel\u00ad pain']],
    ['heelя', []],
    ['', []],
  ])('of %j notes %j', (text, expected) => {
    const noted = newRunEnds();
    followWords(splitText(text), 0, trie, noted);
    expect(noted.places.slice(0, noted.count).map((place) => text.slice(0, place))).toEqual(expected);
  });

  test('begins with any piece', () => {
    const noted = newRunEnds();
    followWords(splitText('fix heel'), 1, trie, noted);
    expect([noted.count, noted.numbers[0]]).toEqual([1, words.indexOf('heel') + 1]);
  });

  test('forgets what it noted before', () => {
    const noted = newRunEnds();
    followWords(splitText('heel pain'), 0, trie, noted);
    followWords(splitText('fix'), 0, trie, noted);
    expect([noted.count, noted.numbers[0]]).toEqual([1, words.indexOf('fix') + 1]);
  });
});
