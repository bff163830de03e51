import { describe, expect, it } from 'vitest';
import { questions, terms } from '../../data/index.ts';
import { byLetter, byTopic, LETTERS, questionsByTopic } from '../../lib/glossary/entry-lists.ts';
import type { ListPart } from '../../lib/glossary/entry-lists.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

const told = (parts: readonly ListPart[]) => parts.map(({ under, entries }) => `${under}: ${entries.map(({ name }) => name).join(', ')}`);

describe('the lists of the glossary', () => {
  it('stand under letters, parts of words under their first letter, capitals or not', () => {
    const list = ['tendon', 'itch', '-itis', 'ACL', 'ankle', 'iliac crest'].map((term) => makeTerm({ term }));
    expect(told(byLetter(list))).toEqual(['A: ACL, ankle', 'I: iliac crest, itch, -itis', 'T: tendon']);
  });

  it('stand under topics, A to Z in each', () => {
    const list = [makeTerm({ term: 'tendon' }), makeTerm({ term: 'spine', topic: 'back-and-spine' }), makeTerm({ term: 'ankle' })];
    expect(told(byTopic(list))).toEqual(['back-and-spine: spine', 'feet-and-ankles: ankle, tendon']);
  });

  it('hold questions by topic in the order they were given', () => {
    const list = [
      makeQuestion({ question: 'Why?' }),
      makeQuestion({ question: 'How?' }),
      makeQuestion({ question: 'Old?', topic: 'back-and-spine' }),
    ];
    expect(told(questionsByTopic(list))).toEqual(['back-and-spine: Old?', 'feet-and-ankles: Why?, How?']);
  });

  it('leave nothing of the real glossary out, and no letter is unknown', () => {
    for (const list of [byLetter(terms), byTopic(terms)]) expect(list.flatMap(({ entries }) => entries)).toHaveLength(terms.length);
    expect(questionsByTopic(questions).flatMap(({ entries }) => entries)).toHaveLength(questions.length);
    expect(
      byLetter(terms)
        .map(({ under }) => under)
        .filter((letter) => !LETTERS.includes(letter)),
    ).toEqual([]);
  });
});
