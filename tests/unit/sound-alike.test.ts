import { describe, expect, it, test } from 'vitest';
import { consonantsOf, plainSpelling } from '../../lib/search/sound-alike.ts';

describe('plainSpelling', () => {
  test.each([
    ['psoriasis', 'soriasis'],
    ['pneumonia', 'new monia'],
    ['sciatica', 'sigh attica'],
    ['phlegm', 'flegm'],
    ['rheumatic', 'rumatic'],
    ['cyst', 'sist'],
    ['edema', 'oedema'],
    ['remission', 'remishon'],
    ['haemorrhage', 'hemorage'],
    ['jaundice', 'jondis'],
    ['limb', 'lim'],
    ['tonsil', 'tonsle'],
    ['doctor', 'docter'],
    ['extremities', 'extremity'],
    ['bunions', 'bunion'],
    ['knee', 'nee'],
    ['wrist', 'rist'],
    ['quinsy', 'kinsy'],
  ])('writes "%s" as "%s"', (one, other) => {
    expect(plainSpelling(one)).toBe(plainSpelling(other));
  });

  test.each([
    ['tibia', 'fibula'],
    ['hypo', 'hyper'],
    ['abduction', 'adduction'],
    ['gait', 'gout'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(plainSpelling(one)).not.toBe(plainSpelling(other));
  });

  it('keeps something of every word', () => {
    for (const word of ['s', 'es', 'h', 'gh', 'e', 'ch', 'sch', 'knees', '95', 'x']) expect(plainSpelling(word), word).not.toBe('');
  });
});

describe('consonantsOf', () => {
  it('leaves vowels out but for the first letter, and writes soft ones as hard ones', () => {
    expect(consonantsOf('bandaj')).toBe('pntj');
    expect(consonantsOf('abdomin')).toBe('aptmn');
  });

  it('is never empty for a word', () => {
    expect(consonantsOf('a')).toBe('a');
  });
});
