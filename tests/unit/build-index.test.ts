import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../lib/search/build-index.ts';
import { plainSpelling } from '../../lib/search/sound-alike.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

const index = buildSearchIndex(
  [
    makeTerm({ term: 'edema', forms: ['MRI', 'Foot edema'], lay: ['puffy foot'], inShort: 'a swelling', more: 'It comes from fluid.' }),
    makeTerm({ term: 'fascia', inShort: 'a band' }),
  ],
  [makeQuestion({ question: 'Why swollen?', answer: ['Because.', ['Rest.', 'Walk.']], getHelp: 'Call.' })],
);
const words = index.words.split(' ');

describe('buildSearchIndex', () => {
  it('has the forms first as they stand, then other spellings, lay phrases, and two lines for texts', () => {
    expect(index.phrases.split('\n')).toEqual([
      'edema',
      'mri',
      'foot edema',
      'oedema',
      'foot oedema',
      'puffy foot',
      '',
      '',
      'fascia',
      '',
      '',
      'why swollen',
      '',
      '',
    ]);
  });

  it('has the sound of the words of names and questions only, and no words of long texts', () => {
    const soundOf = new Map(words.map((word, at) => [word, index.sounds.split(' ')[at]]));
    expect(soundOf.get('fascia')).toBe(plainSpelling('fascia'));
    expect(soundOf.get('swollen')).toBe(plainSpelling('swollen'));
    expect(soundOf.get('puffy')).toBe('');
    expect(soundOf.get('band')).toBe('');
    expect(soundOf.has('fluid')).toBe(false);
    expect(words).toEqual(words.toSorted());
  });

  it('has all stems, those of long texts too, with as many postings', () => {
    const stems = index.stems.split(' ');
    expect(stems).toEqual(stems.toSorted());
    for (const stem of ['fluid', 'rest', 'walk', 'call', 'swollen', 'band']) expect(stems).toContain(stem);
    expect(index.postings.split(' ')).toHaveLength(stems.length);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });

  it('has a form on the line of its number, for every entry of the glossary', () => {
    const { terms, questions } = loadGlossary();
    const lines = buildSearchIndex(terms, questions).phrases.split('\n');
    let at = 0;
    for (const { term, forms, lay } of terms) {
      expect(lines[at], term).toBe(term.toLowerCase().replaceAll(/['’]/g, '').replaceAll('-', ' ').trim());
      at = lines.indexOf('', at + forms.length + lay.length) + 2;
    }
    expect(at).toBe(lines.length - 3 * questions.length);
  });
});
