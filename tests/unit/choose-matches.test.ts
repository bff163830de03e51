import { describe, expect, it } from 'vitest';
import { chooseInSections, chooseMatches } from '../../lib/matching/choose-matches.ts';
import type { Choice } from '../../lib/matching/choose-matches.ts';
import type { JudgedMatch } from '../../lib/matching/judged-match.ts';
import { judgedMatch } from '../support/small-index.ts';

const first: Choice = { mention: 'section', links: 'mark', headings: 'mark', hidden: new Set() };
const every: Choice = { mention: 'every', links: 'mark', headings: 'mark', hidden: new Set() };

type Told = `${number} ${JudgedMatch['judgement']['sense']}${'' | ' shown' | ' repeat'}`;

/** A section told as the matches in it: term, sense, and what it is used for already. */
function section(...told: Told[]): JudgedMatch[] {
  return told.map((one, at) => {
    const [term, sense, use = 'none'] = one.split(' ') as [string, JudgedMatch['judgement']['sense'], JudgedMatch['use']?];
    return judgedMatch({ at, terms: [Number(term)], sense, use });
  });
}

/** `left`: the places in the section of what is to be left alone. */
function chosen(matches: JudgedMatch[], choice: Choice, left: number[] = []): string[] {
  chooseMatches(matches, choice, new Set(matches.filter((_, at) => left.includes(at))));
  return matches.map(({ use }) => use);
}

describe('chooseMatches', () => {
  it('shows the first mention of each term in a section', () => {
    expect(chosen(section('1 sure', '2 sure', '1 sure', '2 sure', '3 health'), first)).toEqual([
      'shown',
      'shown',
      'repeat',
      'repeat',
      'shown',
    ]);
  });

  it('shows every mention if the reader wants so', () => {
    expect(chosen(section('1 sure', '1 sure', '2 health', '2 health'), every)).toEqual(['shown', 'shown', 'shown', 'shown']);
  });

  it('holds spellings for one term only if they stand for the same terms', () => {
    const matches = section('1 sure', '1 sure');
    expect(chosen([...matches.slice(0, 1), ...matches.slice(1).map((match) => ({ ...match, terms: [1, 2] }))], first)).toEqual([
      'shown',
      'shown',
    ]);
  });

  it('never shows an everyday sense, and does not count it as a mention', () => {
    expect(chosen(section('1 everyday', '1 health', '2 sure', '3 sure', '4 everyday'), first)).toEqual([
      'repeat',
      'shown',
      'shown',
      'shown',
      'none',
    ]);
    expect(chosen(section('1 everyday', '2 sure', '3 sure'), every)).toEqual(['none', 'shown', 'shown']);
  });

  it('keeps what is shown already, and counts it as the mention wherever it stands', () => {
    expect(chosen(section('1 sure', '1 sure shown'), first)).toEqual(['repeat', 'shown']);
    expect(chosen(section('1 everyday shown', '1 health'), first)).toEqual(['shown', 'repeat']);
    expect(chosen(section('1 everyday shown', '2 sure'), first)).toEqual(['shown', 'shown']);
    expect(chosen(section('1 sure shown', '1 sure shown'), first)).toEqual(['shown', 'shown']);
  });

  it('shows a repeat whose first mention has gone', () => {
    expect(chosen(section('1 sure repeat', '1 sure repeat'), first)).toEqual(['shown', 'repeat']);
  });

  it('shows repeats when every mention is wanted', () => {
    expect(chosen(section('1 sure shown', '1 sure repeat'), every)).toEqual(['shown', 'shown']);
  });

  it('never shows what is to be left alone, and does not count it as a mention', () => {
    expect(chosen(section('1 sure', '1 sure', '1 sure'), first, [0])).toEqual(['repeat', 'shown', 'repeat']);
    expect(chosen(section('1 sure', '1 sure', '2 everyday'), every, [1, 2])).toEqual(['shown', 'repeat', 'none']);
    expect(chosen(section('1 sure', '2 everyday'), first, [0, 1])).toEqual(['repeat', 'none']);
  });

  it('takes the mark of what has come to be left alone, whatever it means by now, and shows the next mention', () => {
    expect(chosen(section('1 sure shown', '1 sure repeat'), first, [0])).toEqual(['repeat', 'shown']);
    expect(chosen(section('1 everyday shown', '1 health repeat'), first, [0])).toEqual(['repeat', 'shown']);
  });

  it('never marks terms that the reader has hidden, and takes no word for a repeat of them', () => {
    const hidden = new Set([1]);
    expect(chosen(section('1 sure', '2 sure', '1 health'), { ...first, hidden })).toEqual(['none', 'shown', 'none']);
    expect(chosen(section('1 sure shown', '2 sure', '1 sure repeat'), { ...every, hidden })).toEqual(['none', 'shown', 'none']);
  });

  it('marks a word with several meanings as long as one of them is not hidden', () => {
    const [match] = section('1 sure');
    const both = match ? [{ ...match, terms: [1, 2] }] : [];
    expect(chosen(both, { ...first, hidden: new Set([1]) })).toEqual(['shown']);
    expect(chosen(both, { ...first, hidden: new Set([1, 2]) })).toEqual(['none']);
  });

  it('tells whether anything changed', () => {
    const hidden = section('1 sure shown');
    expect(chooseMatches(hidden, { ...first, hidden: new Set([1]) })).toBe(true);
    expect(chooseMatches(hidden, { ...first, hidden: new Set([1]) })).toBe(false);
    const matches = section('1 sure', '1 sure', '2 everyday', '3 everyday');
    expect(chooseMatches(matches, first)).toBe(true);
    expect(chooseMatches(matches, first)).toBe(false);
    expect(chooseMatches(matches, every)).toBe(true);
    expect(chooseMatches(matches, every)).toBe(false);
    expect(chooseMatches(section('1 everyday', '2 everyday'), first)).toBe(false);
    expect(chooseMatches([], first)).toBe(false);
    const shown = section('1 everyday shown');
    expect(chooseMatches(shown, first, new Set(shown))).toBe(true);
    expect(chooseMatches(shown, first, new Set(shown))).toBe(false);
  });
});

describe('chooseInSections', () => {
  const sections = () => [section('1 sure', '2 sure', '1 sure'), section('1 sure', '3 sure'), section('3 sure', '1 health')];
  const chosenIn = (told: JudgedMatch[][], choice: Choice) => {
    chooseInSections(told, choice);
    return told.map((one) => one.map(({ use }) => use).join(' '));
  };

  it('shows the first mention in each section, or on the whole page', () => {
    expect(chosenIn(sections(), first)).toEqual(['shown shown repeat', 'shown shown', 'shown shown']);
    expect(chosenIn(sections(), { ...first, mention: 'page' })).toEqual(['shown shown repeat', 'repeat shown', 'repeat repeat']);
    expect(chosenIn(sections(), every)).toEqual(['shown shown shown', 'shown shown', 'shown shown']);
  });

  it('keeps what is shown on the page already, in whichever section', () => {
    const later = [section('1 sure', '2 sure'), section('1 sure shown')];
    expect(chosenIn(later, { ...first, mention: 'page' })).toEqual(['repeat shown', 'shown']);
  });

  it('judges words by their own section, whatever is marked', () => {
    const alone = section('1 everyday');
    const among = section('2 sure', '3 sure', '1 everyday');
    chooseInSections([alone, among], { ...first, mention: 'page' });
    expect([alone[0]?.section.sureDensity, (among[2]?.section.sureDensity ?? 0) > 0]).toEqual([0, true]);
  });

  it('tells whether anything changed in any of them', () => {
    const told = sections();
    expect(chooseInSections(told, { ...first, mention: 'page' })).toBe(true);
    expect(chooseInSections(told, { ...first, mention: 'page' })).toBe(false);
    expect(chooseInSections([told[0] ?? [], section('9 sure')], first)).toBe(true);
    expect(chooseInSections([], first)).toBe(false);
  });
});
