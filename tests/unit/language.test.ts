import { describe, expect, test } from 'vitest';
import { guessLanguage, tagLanguage } from '../../lib/text/language.ts';

describe('tagLanguage', () => {
  test.each([
    ['en', 'english'],
    ['en-GB', 'english'],
    ['EN_us', 'english'],
    ['fr', 'foreign'],
    ['enm', 'foreign'],
    ['zh-Hans', 'foreign'],
    ['', 'unknown'],
    [' ', 'unknown'],
    ['und', 'unknown'],
    ['english', 'unknown'],
    ['None', 'unknown'],
    ['{{lang}}', 'unknown'],
    ['eng', 'english'],
  ] as const)('"%s" is %s', (tag, language) => {
    expect(tagLanguage(tag)).toBe(language);
  });
});

describe('guessLanguage', () => {
  test.each([
    ['The pain is often in the heel, and it may last for months.', 'english'],
    ['Pain in the morning that fades as you walk is a sign of plantar fasciitis.', 'english'],
    ['El dolor del talón es más fuerte por la mañana y puede durar meses.', 'foreign'],
    ['La douleur du talon est plus forte le matin et dure des mois pour les coureurs.', 'foreign'],
    ['Der Schmerz ist am Morgen stärker und kann mit der Zeit nachlassen.', 'foreign'],
    ['Il dolore del tallone è più forte che di sera e per molti non passa.', 'foreign'],
    ['A dor do calcanhar é mais forte de manhã e não passa em um dia para os corredores.', 'foreign'],
    ['De pijn in de hiel is het ergst in de ochtend en niet voor een dag voorbij van zelf.', 'foreign'],
    ['Heel pain', 'unknown'],
    ['', 'unknown'],
    ['足底筋膜炎', 'unknown'],
  ] as const)('%s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
