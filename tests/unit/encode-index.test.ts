import { describe, expect, it } from 'vitest';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { encodeClues } from '../../lib/matching/clues.ts';
import { tableOf } from '../../lib/matching/context-words.ts';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex, spellingsOf } from '../../lib/matching/encode-index.ts';
import { isCommonWord } from '../../lib/text/common-words.ts';
import { isAbbreviation } from '../../lib/text/word-forms.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { found, smallIndex, spelled } from '../support/small-index.ts';

const everyday = { for: ['foot'], against: ['bridge'] };

describe('spellingsOf', () => {
  it('gives headword, forms and their regular plurals, each once', () => {
    expect(spellingsOf({ term: 'biopsy', forms: ['glutes', 'MRI'] })).toEqual(['biopsy', 'biopsies', 'glutes', 'MRI', 'MRIs']);
    expect(spellingsOf({ term: 'toe', forms: ['toes', 'toe'] }).toSorted()).toEqual(
      ['toe', 'toes', 'toeses'].filter((one) => one !== 'toeses'),
    );
  });
});

describe('encodeTermIndex and decodeTermIndex', () => {
  // Parts of words ("-itis") are in the glossary and not looked for on pages.
  const terms = loadGlossary().terms.filter(({ term }) => !/^-|-$/.test(term));
  const encoded = encodeTermIndex(terms);
  const index = decodeTermIndex(encoded);

  it('finds every spelling of every term of the real glossary, alone and inside a sentence', () => {
    const lost: string[] = [];
    for (const term of terms) {
      for (const spelling of spellingsOf(term).filter((one) => !isCommonWord(one.replace(/s$/, '')))) {
        for (const [before, after] of [
          ['', ''],
          ['(', ') zzz'],
          ['zzz\n', '.'],
        ] as const) {
          const [match, ...more] = findMatches(before + spelling + after, index);
          const names = match?.terms.map((at) => index.terms[at]?.id) ?? [];
          const isWhole = match?.start === before.length && match.end === before.length + spelling.length;
          if (!isWhole || more.length > 0 || !names.includes(term.id)) lost.push(`${term.id}: "${spelling}" finds [${names.join(', ')}]`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it('finds every real spelling in capitals too, but abbreviations only as written', () => {
    const wrong: string[] = [];
    for (const { id, term } of terms) {
      const isWritten = isAbbreviation(term);
      const hits = findMatches(isWritten ? term.toLowerCase() : term.toUpperCase(), index);
      const names = hits.flatMap((hit) => hit.terms.map((at) => index.terms[at]?.id));
      if (names.includes(id) === isWritten) wrong.push(id);
    }
    expect(wrong).toEqual([]);
  });

  it('carries ids, levels and context words, never definitions', () => {
    expect(index.terms.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      terms.map(({ id, level }) => ({ id, level })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(Object.keys(encoded).toSorted()).toEqual(['clues', 'contextWords', 'plurals', 'spellings']);
    const words = `${encoded.spellings} ${encoded.clues}`;
    // Shorter ones may be names of the part themselves ("the big toe").
    expect(terms.filter(({ inShort }) => inShort.length > 30 && words.includes(inShort))).toEqual([]);
  });

  it('carries an id only where the headword does not give it', () => {
    const { spellings } = encodeTermIndex([spelled("Baker's cyst"), spelled({ term: 'gait', id: 'walk' })]);
    expect(spellings.split('\n').map((line) => line.split('\t')[1]?.slice(1))).toEqual(['=1', '=1walk']);
    const named = smallIndex("Baker's cyst", { term: 'gait', id: 'walk' }, { term: 'PT', id: 'therapist' }, { term: 'PT', id: 'time' });
    expect(named.terms.map(({ id }) => id)).toEqual(['therapist', 'time', 'bakers-cyst', 'walk']);
  });

  it('keeps the clues of each term, in the order of the terms', () => {
    const small = smallIndex('tendon', { term: 'arch', everyday }, { term: 'step', everyday: { for: ['stair', 'foot'], against: [] } });
    expect(small.terms.map(({ id }) => id)).toEqual(['arch', 'step', 'tendon']);
    expect(small.clues.told).toEqual([encodeClues(['foot'], ['bridge']), encodeClues(['stair', 'foot'], []), '']);
  });

  it('keeps the words that all terms share', () => {
    const { contextWords } = decodeTermIndex(encodeTermIndex([spelled('tendon')], [[2, 'doctor']]));
    expect(contextWords).toEqual(tableOf([[2, 'doctor']]));
  });

  it('refuses a clue that is too long to be looked for', () => {
    const long = { for: ['word '.repeat(9).trim()], against: [] };
    expect(() => encodeTermIndex([spelled({ term: 'arch', everyday: long })])).toThrow(/^arch: .*too long a clue/);
  });

  it('survives being stored as JSON', () => {
    expect(decodeTermIndex(JSON.parse(JSON.stringify(encoded)))).toEqual(index);
  });

  it('is plain ASCII with one line a spelling, sorted', () => {
    expect(encoded.spellings + encoded.clues).toMatch(/^[\n\t -~]+$/);
    const { spellings } = encodeTermIndex(['tendons of b', 'MRI', 'tendon'].map((term) => spelled(term)));
    expect(spellings.split('\n').map((line) => line.slice(1))).toEqual(['MRI\tA=1', 'tendon\tA=1', 's of b\tA=1']);
  });

  it('shares beginnings longer than one character can count', () => {
    const start = 'ab '.repeat(40);
    expect(encodeTermIndex([spelled(`${start}x`), spelled(`${start}y`)]).spellings).toMatch(/^[\n\t -~]+$/);
    const long = smallIndex({ term: `${start}x`, id: 'x' }, { term: `${start}y`, id: 'y' });
    expect(found(`${start}y`, long)).toEqual([`${start}y = y`]);
    expect(found(`${start}x`, long)).toEqual([`${start}x = x`]);
  });

  it('joins terms with one spelling, each with its own everyday sense', () => {
    const shared = smallIndex({ term: 'arch', id: 'a', everyday }, { term: 'Arch', id: 'b' });
    expect(findMatches('arch arches', shared).map((match) => [match.terms, match.lean !== undefined])).toEqual([
      [[0, 1], false],
      [[0, 1], false],
    ]);
  });

  it('takes a plural that is listed as a form of another term for both', () => {
    const two = smallIndex({ term: 'gum' }, { term: 'mouth', forms: ['gums'] });
    expect(found('gum gums', two)).toEqual(['gum = gum', 'gums = gum + mouth']);
  });

  it('takes the everyday sense of a form for its plural too, and for no other form', () => {
    const disc = smallIndex({ term: 'disc', forms: ['spinal disc'], everyday: { ...everyday, forms: { disc: '26' } } });
    expect(findMatches('disc discs spinal disc', disc).map(({ lean }) => lean)).toEqual([
      { general: 2, health: 6 },
      { general: 2, health: 6 },
      undefined,
    ]);
  });

  it('holds curly and straight apostrophes, hyphens and spaces for the same', () => {
    const names = smallIndex({ term: 'Baker’s cyst', id: 'it', forms: ["Baker's cyst", 'x-ray', 'x ray'] });
    const curly = encodeTermIndex([spelled({ term: 'Baker’s cyst', id: 'bakers-cyst' })]);
    expect(curly).toEqual(encodeTermIndex([spelled("Baker's cyst")]));
    expect(findMatches("bakers cyst, x ray, Baker's cyst", names).map(({ terms: named }) => named)).toEqual([[0], [0], [0]]);
  });

  it('throws with the id of a term that cannot be matched', () => {
    for (const term of ['5/6', 'β-blocker', 'ankle (foot)', 'боль']) {
      expect(() => encodeTermIndex([spelled('tendon'), spelled({ term: 'fine', id: 'bad-term', forms: [term] })])).toThrow(RangeError);
      expect(() => encodeTermIndex([spelled({ term, id: 'bad-term' })])).toThrow(/^bad-term: .*cannot find/);
    }
  });

  it('makes an index of no terms', () => {
    expect(findMatches('tendon', decodeTermIndex(encodeTermIndex([])))).toEqual([]);
  });
});
