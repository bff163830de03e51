import { describe, expect, it } from 'vitest';
import { addCounts, countText, fleschKincaidGrade, splitSentences, splitWords } from '../../lib/text/reading-level.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { readableTexts } from '../../scripts/words/readable-texts.ts';
import { AIMED_GRADE, HIGHEST_GRADE, LONGEST_SENTENCE, readingFindings, readingLevel } from '../../scripts/words/reading-findings.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

const long = (words: number) => `${'day '.repeat(words - 1)}day.`;
const textsOf = (entry: Parameters<typeof readingFindings>[0]) =>
  readingFindings(entry).map(({ isFault, text }) => `${isFault ? 'fault' : 'hint'}: ${text}`);

describe('readingFindings', () => {
  it('finds nothing in a plain entry', () => {
    expect(readingFindings(makeTerm({ term: 'tendon', getHelp: 'Call a doctor soon.' }))).toEqual([]);
    expect(readingFindings(makeQuestion({ question: 'Why?' }))).toEqual([]);
  });

  it(`lets a sentence have ${LONGEST_SENTENCE} words and no more, in each part`, () => {
    expect(textsOf(makeTerm({ term: 'x', more: long(20), getHelp: long(20) }))).toEqual([]);
    expect(textsOf(makeTerm({ term: 'x', more: long(21) }))).toEqual([expect.stringContaining('fault: a sentence of 21 words')]);
    expect(textsOf(makeTerm({ term: 'x', getHelp: long(21) }))).toEqual([expect.stringContaining('fault: a sentence of 21 words')]);
    expect(textsOf(makeQuestion({ question: 'Why?', answer: [long(21)] }))).toEqual([expect.stringContaining('a sentence of 21 words')]);
    expect(textsOf(makeQuestion({ question: 'Why?', getHelp: long(21) }))).toEqual([expect.stringContaining('a sentence of 21 words')]);
  });

  it('finds a definition in short that is long, or ends as a sentence', () => {
    expect(textsOf(makeTerm({ term: 'x', inShort: long(15).slice(0, -1) }))).toEqual([]);
    expect(textsOf(makeTerm({ term: 'x', inShort: long(16).slice(0, -1) }))).toEqual(['fault: inShort has 16 words (at most 15)']);
    expect(textsOf(makeTerm({ term: 'x', inShort: 'a cord.' }))).toEqual(['fault: inShort ends with a full stop: leave it out']);
  });

  it('finds hard words in the definition and in the help, and tells SMOG beside the grade', () => {
    const hard = 'Physiological deterioration necessitates immediate hospitalization.';
    expect(textsOf(makeTerm({ term: 'x', more: hard }))).toEqual([
      expect.stringMatching(/^fault: grade \d+\.\d \(SMOG \d+\.\d\) is over 9/),
    ]);
    expect(textsOf(makeTerm({ term: 'x', getHelp: hard }))).toEqual([expect.stringMatching(/^fault: getHelp has grade \d+\.\d, over 9/)]);
    const middling = 'A doctor or a therapist can help you to recover balance. Regular exercise is important for recovery.';
    expect(textsOf(makeTerm({ term: 'x', more: middling }))).toEqual([
      expect.stringMatching(/^hint: grade [78]\.\d \(SMOG .*try for 6\.5/),
    ]);
  });
});

describe('readingLevel', () => {
  it('tells grade, SMOG and the longest sentence, help included', () => {
    const level = readingLevel(
      makeTerm({ term: 'x', inShort: 'a cord', more: 'It helps you.', getHelp: 'Call your doctor as soon as you can.' }),
    );
    expect(level.longestSentence).toBe(8);
    expect(level.grade).toBeLessThan(3);
    expect(level.smog).toBeCloseTo(3.1291, 4);
  });
});

describe('the words of the glossary', () => {
  const { terms, questions } = loadGlossary();
  const entries = [...terms, ...questions];
  const gradeOf = (text: string, names: readonly string[]) => countText(text, names);
  const bodies = terms.map((term) => gradeOf(readableTexts(term).body, readableTexts(term).names));
  const pooled: [name: string, counts: typeof bodies, most: number][] = [
    ['definitions', bodies, 5.8],
    ['answers', questions.map((one) => gradeOf(readableTexts(one).body, [])), 6],
    [
      'help texts',
      entries.filter(({ getHelp }) => getHelp !== undefined).map((one) => gradeOf(readableTexts(one).help, readableTexts(one).names)),
      8,
    ],
  ];

  it.each(pooled)('have a low grade, all %s together', (_, counts, most) => {
    expect(counts.length).toBeGreaterThan(0);
    expect(fleschKincaidGrade(addCounts(counts)), 'use shorter words: npm run check:words names the hardest').toBeLessThanOrEqual(most);
  });

  it.each(pooled)(`have no grade over ${HIGHEST_GRADE} among the %s`, (_, counts) => {
    expect(counts.map((one) => fleschKincaidGrade(one)).filter((grade) => !(grade <= HIGHEST_GRADE))).toEqual([]);
  });

  it(`have a grade of ${AIMED_GRADE} or less in 85 of 100 definitions`, () => {
    const low = bodies.filter((counts) => fleschKincaidGrade(counts) <= AIMED_GRADE);
    expect(low.length / bodies.length).toBeGreaterThanOrEqual(0.85);
  });

  it(`have no sentence over ${LONGEST_SENTENCE} words`, () => {
    const said = entries.flatMap((entry) => {
      const { body, help } = readableTexts(entry);
      return ['question' in entry ? entry.question : '', body, help].flatMap((text) => splitSentences(text));
    });
    expect(said.length).toBeGreaterThan(entries.length);
    expect(said.filter((sentence) => splitWords(sentence).length > LONGEST_SENTENCE)).toEqual([]);
  });

  it('have 11 words or less in the median definition in short', () => {
    const lengths = terms.map(({ inShort }) => splitWords(inShort).length).toSorted((a, b) => a - b);
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(11);
  });
});
