import type { Question, Term } from '../../data/schema.ts';
import { countText, fleschKincaidGrade, smogGrade, splitSentences, splitWords } from '../../lib/text/reading-level.ts';
import type { Finding } from './finding.ts';
import { readableTexts } from './readable-texts.ts';

/** The bars of the house style; docs/writing-definitions.md tells them. */
export const LONGEST_SENTENCE = 20;
const LONGEST_IN_SHORT = 15;
export const HIGHEST_GRADE = 9;
/** Most entries stay at or under this. */
export const AIMED_GRADE = 6.5;

/** Grades and lengths of one entry. */
export interface ReadingLevel {
  grade: number;
  /** Only a hint for one entry: SMOG is made for 30 sentences. */
  smog: number;
  longestSentence: number;
}

/** The grades of definition or answer, and the longest sentence of all that the entry says, in words. */
export function readingLevel(entry: Term | Question): ReadingLevel {
  const { names, body, help } = readableTexts(entry);
  const counts = countText(body, names);
  const lengths = splitSentences(`${body}\n${help}`).map((sentence) => splitWords(sentence).length);
  return { grade: fleschKincaidGrade(counts), smog: smogGrade(counts), longestSentence: Math.max(...lengths) };
}

/** Too high a grade, too long a sentence, too long a definition in short. */
export function readingFindings(entry: Term | Question): Finding[] {
  const { names, body, help } = readableTexts(entry);
  const findings: Finding[] = [];
  const tell = (isFault: boolean, weight: number, text: string) => {
    findings.push({ check: 'reading', entry: entry.id, isFault, text, weight });
  };
  const { grade, smog } = readingLevel(entry);
  const graded = `grade ${grade.toFixed(1)} (SMOG ${smog.toFixed(1)})`;
  if (grade > HIGHEST_GRADE) tell(true, grade, `${graded} is over ${HIGHEST_GRADE}: use shorter words`);
  else if (grade > AIMED_GRADE) tell(false, grade, `${graded}: try for ${AIMED_GRADE} or less`);
  if (help !== '') {
    const ofHelp = fleschKincaidGrade(countText(help, names));
    if (ofHelp > HIGHEST_GRADE) tell(true, ofHelp, `getHelp has grade ${ofHelp.toFixed(1)}, over ${HIGHEST_GRADE}: use shorter words`);
  }
  for (const sentence of splitSentences(`${body}\n${help}`)) {
    const length = splitWords(sentence).length;
    if (length > LONGEST_SENTENCE) tell(true, length, `a sentence of ${length} words (at most ${LONGEST_SENTENCE}): "${sentence}"`);
  }
  if ('inShort' in entry) {
    const length = splitWords(entry.inShort).length;
    if (length > LONGEST_IN_SHORT) tell(true, length, `inShort has ${length} words (at most ${LONGEST_IN_SHORT})`);
    if (/[.!?]$/.test(entry.inShort)) tell(true, 0, 'inShort ends with a full stop: leave it out');
  }
  return findings;
}
