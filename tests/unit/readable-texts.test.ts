import { expect, test } from 'vitest';
import { readableTexts } from '../../scripts/words/readable-texts.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

test('a term reads as whole sentences, and its names are known', () => {
  const term = makeTerm({ term: 'tendon', forms: ['sinew'], inShort: 'a strong cord', more: 'It pulls.', getHelp: 'Call a doctor.' });
  expect(readableTexts(term)).toEqual({
    names: ['tendon', 'sinew'],
    body: 'It means a strong cord.\nIt pulls.',
    help: 'Call a doctor.',
  });
});

test('an answer reads as its paragraphs and the items of its lists, each a sentence', () => {
  const question = makeQuestion({ question: 'Why?', answer: ['It depends on:', ['your age', 'the cause']] });
  expect(readableTexts(question)).toEqual({ names: [], body: 'It depends on:.\nyour age.\nthe cause.', help: '' });
});
