import { describe, expect, it } from 'vitest';
import type { Term } from '../../data/schema.ts';
import { topics } from '../../data/topics.ts';
import { spellingClasses } from '../../lib/text/letters.ts';
import { splitWords } from '../../lib/text/reading-level.ts';
import { isAbbreviation } from '../../lib/text/word-forms.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { loadGlossary } from '../../scripts/load-glossary.ts';

const { terms, questions } = loadGlossary();

const LEAST_TERMS = 160;
const LEAST_QUESTIONS = 24;
const MOST_WORDS_IN_SHORT = 15;

/** Names and abbreviations that may stand first in `inShort`. */
const properNames: ReadonlySet<string> = new Set([]);
/** Words that mean something else in daily life, and often sound better or worse than they are. */
const falseFriends = [
  'abnormality',
  'acute',
  'benign',
  'chronic',
  'complaint',
  'elective',
  'history',
  'idiopathic',
  'insult',
  'lesion',
  'negative',
  'positive',
  'progression',
  'progressive',
  'remission',
  'severe',
  'stable',
  'tolerate',
  'unremarkable',
];

const inTerm = ({ topic, id }: Pick<Term, 'topic' | 'id'>) => `data/glossary/${topic}.json > ${id}`;
const inQuestion = ({ id }: { id: string }) => `data/faq > ${id}`;

/** What is wrong with the entries, a line each: file, entry and mend. */
function faultsOf<E>(entries: readonly E[], place: (entry: E) => string, faultOf: (entry: E) => string | false | undefined): string[] {
  return entries.flatMap((entry) => {
    const fault = faultOf(entry);
    return fault ? [`${place(entry)}: ${fault}`] : [];
  });
}

describe('the glossary', () => {
  it(`has at least ${LEAST_TERMS} terms and ${LEAST_QUESTIONS} questions`, () => {
    expect(terms.length).toBeGreaterThanOrEqual(LEAST_TERMS);
    expect(questions.length).toBeGreaterThanOrEqual(LEAST_QUESTIONS);
  });

  it('has each id once, sorted in its file', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const topic of topics) {
      const ids = terms.filter((term) => term.topic === topic).map(({ id }) => id);
      expect(ids, `data/glossary/${topic}.json: sort the entries by id`).toEqual(ids.toSorted());
    }
  });

  it.each(topics)('has terms in %s, and a name for it', (topic) => {
    expect(
      terms.some((term) => term.topic === topic),
      `data/glossary/${topic}.json: add a term or take the topic out of data/topics.ts`,
    ).toBe(true);
    expect(Object.keys(messages)).toContain(`topic_${topic.replaceAll('-', '_')}`);
  });

  it('names only terms that exist', () => {
    const known = new Set(terms.map(({ id }) => id));
    const lost = (ids: readonly string[]) => ids.filter((id) => !known.has(id)).join(', ');
    expect(faultsOf(terms, inTerm, ({ see }) => lost(see) && `see names ${lost(see)}: mend the id or add the term`)).toEqual([]);
    expect(
      faultsOf(questions, inQuestion, (one) => lost(one.terms) && `terms names ${lost(one.terms)}: mend the id or add the term`),
    ).toEqual([]);
  });

  it('names no related term twice, and five at most', () => {
    expect(faultsOf(terms, inTerm, ({ see }) => new Set(see).size < see.length && 'see names a term twice: take one out')).toEqual([]);
    expect(faultsOf(terms, inTerm, ({ see }) => see.length > 5 && `see names ${see.length} terms: keep the best five`)).toEqual([]);
  });

  it('explains in short: at most 15 words, no capital at the start, no full stop', () => {
    const faults = faultsOf(terms, inTerm, ({ inShort }) => {
      const [first = '', ...others] = splitWords(inShort);
      if (others.length >= MOST_WORDS_IN_SHORT) return `inShort has ${others.length + 1} words: shorten it to ${MOST_WORDS_IN_SHORT}`;
      if (/^\p{Lu}/u.test(first) && !isAbbreviation(first) && !properNames.has(first)) {
        return `inShort begins with a capital: write "${first.toLowerCase()}", or add the name to properNames in glossary.test.ts`;
      }
      return /[.!?;,:]$/.test(inShort) && 'inShort ends with a stop: leave it out';
    });
    expect(faults).toEqual([]);
  });

  it('writes whole sentences in "more", answers and "getHelp"', () => {
    const isWhole = (text: string) => /^["“'\p{Lu}\p{N}]/u.test(text) && /[.!?]["”)]?$/.test(text);
    expect(faultsOf(terms, inTerm, ({ more }) => !isWhole(more) && 'more: begin with a capital and end with a full stop')).toEqual([]);
    const helped = ({ getHelp }: { getHelp?: string | undefined }) =>
      getHelp !== undefined && !isWhole(getHelp) && 'getHelp: begin with a capital and end with a full stop';
    expect(faultsOf(terms, inTerm, helped)).toEqual([]);
    expect(faultsOf(questions, inQuestion, helped)).toEqual([]);
    const asked = faultsOf(questions, inQuestion, ({ question, answer }) => {
      if (!question.endsWith('?')) return 'question: end with a question mark';
      return answer.some((part) => typeof part === 'string' && !isWhole(part) && !part.endsWith(':')) && 'answer: write whole sentences';
    });
    expect(asked).toEqual([]);
  });

  it('lists context words and phrases of readers in small letters, each once', () => {
    const faults = faultsOf(terms, inTerm, ({ everyday, lay }) => {
      const lists = { 'everyday.for': everyday?.for ?? [], 'everyday.against': everyday?.against ?? [], lay };
      for (const [name, list] of Object.entries(lists)) {
        const loud = list.find((word) => word !== word.toLowerCase());
        if (loud !== undefined) return `${name}: write "${loud}" in small letters`;
        if (new Set(list).size < list.length) return `${name} lists a word twice: take one out`;
      }
      const both = everyday?.for.find((word) => everyday.against.includes(word));
      return both !== undefined && `everyday: "${both}" cannot speak both for and against: take one out`;
    });
    expect(faults).toEqual([]);
  });

  it('lists no spelling twice in a term', () => {
    const faults = faultsOf(terms, inTerm, ({ term, forms }) => {
      const seen = new Set<string>();
      for (const form of [term, ...forms]) {
        const key = isAbbreviation(form) ? form : spellingClasses(form).join(' ');
        if (seen.has(key)) return `forms: "${form}" is found as another spelling of it already: take it out`;
        seen.add(key);
      }
      return undefined;
    });
    expect(faults).toEqual([]);
  });

  it.each(falseFriends)('says of %s what it does not mean', (id) => {
    const term = terms.find((one) => one.id === id);
    expect(
      term?.more,
      `${inTerm(term ?? { topic: 'care-words', id })}: say what a reader may take it for, and that it is not that`,
    ).toMatch(/\bnot\b|nothing to do with|means the opposite/);
  });
});
