import { describe, expect, it, test } from 'vitest';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { found, smallIndex } from '../support/small-index.ts';

const index = smallIndex(
  'tendon',
  'fascia',
  'plantar fascia',
  { term: 'plantar fascia release', id: 'release' },
  'range of motion',
  "Baker's cyst",
  { term: 'biopsy', forms: ['tissue test'] },
  { term: 'X-ray', id: 'x-ray' },
  { term: 'MRI', id: 'mri', forms: ['magnetic resonance imaging'] },
  { term: 'CT scan', id: 'ct-scan' },
  { term: 'T12', id: 't12' },
);

describe('findMatches', () => {
  test.each([
    ['small letters', 'a tendon here', ['tendon = tendon']],
    ['capitals', 'TENDON', ['TENDON = tendon']],
    ['mixed case', 'Plantar FASCIA', ['Plantar FASCIA = plantar-fascia']],
    ['accents', 'téndön', ['téndön = tendon']],
    ['accents apart', 'te\u0301ndon', ['te\u0301ndon = tendon']],
    ['a regular plural', 'tendons and biopsies', ['tendons = tendon', 'biopsies = biopsy']],
    ['a straight possessive', "the tendon's end", ["tendon's = tendon"]],
    ['a curly possessive', 'the tendon’s end', ['tendon’s = tendon']],
    ['a possessive plural', 'the tendons’ ends', ['tendons = tendon']],
    ['a name with its apostrophe curly', 'a Baker’s cyst', ['Baker’s cyst = bakers-cyst']],
    ['a name with its apostrophe left out', 'a Bakers cyst', ['Bakers cyst = bakers-cyst']],
    ['another form', 'a tissue test', ['tissue test = biopsy']],
    ['digits', 'at T12.', ['T12 = t12']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text, index)).toEqual(expected);
  });

  test.each(['physical therapy', 'biopsy', 'arthritis', 'pelvis', 'biceps'])('finds the possessive of "%s"', (term) => {
    expect(found(`the ${term}’s`, smallIndex({ term, id: 'it' }))).toEqual([`${term}’s = it`]);
  });

  test.each([
    ['spaces', 'range  of   motion'],
    ['line breaks and tabs', 'range\r\n\tof\nmotion'],
    ['no-break spaces', 'range\u00a0of\u202fmotion'],
    ['hyphens', 'range-of-motion'],
    ['typographic hyphens', 'range\u2010of\u2011motion'],
    ['en dashes', 'range–of–motion'],
  ])('takes %s as the gap between words', (_, text) => {
    expect(found(`the ${text} here`, index)).toEqual([`${text} = range-of-motion`]);
  });

  it('takes a space for the hyphen of a term', () => {
    expect(found('an X ray and an x-ray', index)).toEqual(['X ray = x-ray', 'x-ray = x-ray']);
  });

  test.each([
    ['soft hyphens', 'ten\u00addon'],
    ['zero-width spaces', 't\u200bendo\u200bn'],
    ['joiners', 'ten\u200d\u2060don'],
    ['a byte order mark', 'ten\ufeffdon'],
  ])('looks through %s', (_, text) => {
    expect(found(`a ${text} here`, index)).toEqual([`${text} = tendon`]);
  });

  it('looks through soft hyphens beside a gap', () => {
    expect(findMatches('range \u00adof\u00ad motion', index)).toMatchObject([{ start: 0, end: 17 }]);
  });

  test.each([
    'tendonitis',
    'subtendon',
    'tendon2',
    '2tendon',
    'tendonи',
    'яtendon',
    'tendon的',
    'tendonß',
    'tendinous',
    'plantar, fascial',
    'T123',
    'T1 2',
    'o’tendon',
    'range—of—motion',
    'range, of motion',
    'range of',
    'ran ge of motion',
  ])('finds no part of another word: %s', (text) => {
    expect(found(text, index)).toEqual([]);
  });

  test.each([
    '(tendon)',
    '“tendon”',
    "'tendon'",
    '‘tendon’',
    'tendon.',
    'a/tendon/b',
    '_tendon_',
    '🙂tendon🙂',
    'a—tendon—b',
    '→tendon',
    '、tendon。',
  ])('finds a word between other signs: %s', (text) => {
    expect(found(text, index)).toEqual(['tendon = tendon']);
  });

  it('takes the longest spelling', () => {
    expect(found('plantar fascia release', index)).toEqual(['plantar fascia release = release']);
  });

  it('falls back to the longest whole spelling where a longer one stops half-way', () => {
    expect(found('plantar fascia rel', index)).toEqual(['plantar fascia = plantar-fascia']);
    expect(found('plantar fascia releases fascia', index)).toEqual(['plantar fascia releases = release', 'fascia = fascia']);
    expect(found('plantar plantar fascia', index)).toEqual(['plantar fascia = plantar-fascia']);
    expect(found('range of tendon', index)).toEqual(['tendon = tendon']);
  });

  it('takes the leftmost spelling, though a later one is longer', () => {
    const crossed = smallIndex('a b', { term: 'b c d e', id: 'long' });
    expect(found('a b c d e', crossed)).toEqual(['a b = a-b']);
  });

  it('finds terms next to each other', () => {
    expect(found('tendon-tendon fascia,fascia', index)).toEqual([
      'tendon = tendon',
      'tendon = tendon',
      'fascia = fascia',
      'fascia = fascia',
    ]);
  });

  it('finds abbreviations only as written', () => {
    expect(found('MRI, MRIs, mri, Mri, mris, MRIS', index)).toEqual(['MRI = mri', 'MRIs = mri']);
    expect(found('Magnetic Resonance Imaging', index)).toEqual(['Magnetic Resonance Imaging = mri']);
    expect(found('CT scan, CT scans, ct scan', index)).toEqual(['CT scan = ct-scan', 'CT scans = ct-scan']);
  });

  test.each(['CT\n    scan', 'CT\u00a0scan', 'CT-scan', 'CT  scans', 'MR\u00adI', 'MRI\u200b', 'MRI’s', "CT scan's"])(
    'takes gaps, invisible characters and possessives in an abbreviation as in any term: %j',
    (text) => {
      expect(findMatches(`An ${text} of it`, index)).toMatchObject([{ start: 3, end: 3 + text.length }]);
    },
  );

  it('tells all terms that one spelling stands for', () => {
    const shared = smallIndex({ term: 'PT', id: 'therapist' }, { term: 'PT', id: 'therapy' }, { term: 'pt', id: 'patient' });
    expect(found('PT', shared)).toEqual(['PT = therapist + therapy + patient']);
    expect(found('pt', shared)).toEqual(['pt = patient']);
  });

  test.each([
    ['a hyphen or a space', ['x-ray', 'x ray']],
    ['an apostrophe or none', ["heberden's node", 'heberdens node']],
    ['small letters or capitals', ['rom', 'ROM']],
  ])('tells a term once, though two of its forms differ only by %s', (_, forms) => {
    const twice = smallIndex({ term: 'headword', id: 'it', forms });
    expect(findMatches(forms.join(', '), twice).map(({ terms }) => terms)).toEqual([[0], [0]]);
  });

  it('tells an everyday word only if the spelling has an everyday sense in each of its terms', () => {
    const everyday = { for: [], against: [] };
    const mixed = smallIndex(
      { term: 'arch', everyday },
      { term: 'core', id: 'core-1', everyday },
      { term: 'core', id: 'core-2' },
      { term: 'cast', id: 'cast-1' },
      { term: 'cast', id: 'cast-2', everyday },
      { term: 'disc', forms: ['spinal disc'], everyday: { ...everyday, forms: { disc: '26' } } },
    );
    const judged = findMatches('arch, arches, core, cast, disc, discs, spinal disc', mixed).map(({ lean }) => lean !== undefined);
    expect(judged).toEqual([true, true, false, false, true, true, false]);
  });

  it('finds a term that ends with the text, and none where the text ends inside a term', () => {
    expect(found('plantar fascia', index)).toEqual(['plantar fascia = plantar-fascia']);
    expect(found('fascia ', index)).toEqual(['fascia = fascia']);
    expect(found('plantar fascia r', index)).toEqual(['plantar fascia = plantar-fascia']);
    expect(found('tend', index)).toEqual([]);
    expect(found('plantar ', index)).toEqual([]);
  });

  it('finds nothing in no text, in signs alone, or with no terms', () => {
    expect(findMatches('', index)).toEqual([]);
    expect(findMatches(' \n\u00ad’', index)).toEqual([]);
    expect(findMatches('tendon', smallIndex())).toEqual([]);
  });

  it('tells offsets in UTF-16 code units', () => {
    expect(findMatches('🙂 tendon', index)).toMatchObject([{ start: 3, end: 9 }]);
  });
});
