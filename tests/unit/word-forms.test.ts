import { describe, expect, test } from 'vitest';
import { isAbbreviation, pluralOf } from '../../lib/text/word-forms.ts';

describe('pluralOf', () => {
  test.each([
    ['tendon', 'tendons'],
    ['knee', 'knees'],
    ['biopsy', 'biopsies'],
    ['X-ray', 'X-rays'],
    ['day', 'days'],
    ['reflex', 'reflexes'],
    ['crutch', 'crutches'],
    ['rash', 'rashes'],
    ['abscess', 'abscesses'],
    ['spritz', 'spritzes'],
    ['meniscus', 'meniscuses'],
    ['pelvis', 'pelvises'],
    ['iliopsoas', 'iliopsoases'],
    ['arthritis', 'arthritises'],
    ['diagnosis', 'diagnoses'],
    ['scoliosis', 'scolioses'],
    ['paralysis', 'paralyses'],
    ['prosthesis', 'prostheses'],
    ['sepsis', 'sepses'],
    ['glutes', 'glutes'],
    ['quadriceps', 'quadriceps'],
    ['flat feet', 'flat feets'],
    ['range of motion', 'range of motions'],
    ["Baker's cyst", "Baker's cysts"],
    ['physical therapy', 'physical therapies'],
    ['MRI', 'MRIs'],
    ['PT', 'PTs'],
    ['T12', 'T12s'],
    ['SIS', 'SISs'],
    ['BY', 'BYs'],
    ['Biopsy', 'Biopsies'],
    ['y', 'ys'],
  ])('of "%s" is "%s"', (form, plural) => {
    expect(pluralOf(form)).toBe(plural);
  });
});

describe('isAbbreviation', () => {
  test.each(['MRI', 'PT', 'CT scan', 'VO2 max', 'NSAIDs', 'a DVT', 'T-R', 'ÉÀ', 'C1C2', 'McKenzie', 'eGFR'])('holds for "%s"', (form) => {
    expect(isAbbreviation(form)).toBe(true);
  });

  test.each(['tendon', 'Tendon', 'Achilles tendon', 'Achilles Tendon', 'T12', 'X-ray', 'Baker’s Cyst', 'A B', ''])(
    'does not hold for "%s"',
    (form) => {
      expect(isAbbreviation(form)).toBe(false);
    },
  );
});
