import { expect, test } from 'vitest';
import { britishFindings } from '../../scripts/words/british-spellings.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

const known = makeTerm({ term: 'anemia', forms: ['tumor', 'postoperative'] });

test.each([
  ['the rules for forms, from a term', { inShort: 'a kind of Anaemia' }, '"anaemia" is British: write "anemia"'],
  ['the same from a form', { more: 'It is a tumour.' }, '"tumour" is British: write "tumor"'],
  ['the same from a word that everybody knows', { more: 'The colour is red.' }, '"colour" is British: write "color"'],
  ['a list', { getHelp: 'Call whilst you can.' }, '"whilst" is British: write "while"'],
])('a British spelling is found by %s', (_, told, text) => {
  expect(britishFindings([known, makeTerm({ term: 'x', ...told })])).toEqual([
    { check: 'spelling', entry: 'x', isFault: true, text, weight: 1 },
  ]);
});

test('an answer and its question are read too', () => {
  const question = makeQuestion({ question: 'What colour?', answer: ['It is grey.', ['learnt', 'red']] });
  expect(britishFindings([question]).map(({ text }) => text)).toEqual([
    '"colour" is British: write "color"',
    '"grey" is British: write "gray"',
    '"learnt" is British: write "learned"',
  ]);
});

test('American words, forms, hyphens and sentences about Britain are let pass', () => {
  const fine = makeTerm({
    term: 'x',
    forms: ['oedema'],
    more: 'In British texts it is anaemia. Exercise, then raise the post-operative leg otherwise.',
  });
  expect(britishFindings([known, fine])).toEqual([]);
});
