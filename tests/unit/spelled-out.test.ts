import { describe, expect, it, test } from 'vitest';
import { createAbbreviations } from '../../lib/matching/abbreviations.ts';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { maySpellOut, spelledOut } from '../../lib/matching/spelled-out.ts';
import { smallIndex } from '../support/small-index.ts';

const index = smallIndex(
  { term: 'physical therapy', forms: ['PT'] },
  { term: 'plantar heel pain' },
  { term: 'magnetic resonance imaging', id: 'mri', forms: ['MRI'] },
  { term: 'internal carotid embolism', id: 'clot', forms: ['ICE', 'RICE method'] },
  { term: 'rest ice elevation', id: 'rie' },
  { term: 'hemoglobin A1c', id: 'a1c', forms: ['HbA1c'] },
);

/** What is said in a text, as "PT = physical-therapy". */
function said(text: string): string[] {
  return spelledOut(text, index).map(
    ({ letters, means }) => `${letters} = ${means === 'other' ? means : means.map((term) => index.terms[term]?.id).join(' + ')}`,
  );
}

describe('spelledOut', () => {
  test.each([
    ['Ask for physical therapy (PT) soon.', ['PT = physical-therapy']],
    ['Ask for Physical Therapy  (PT) soon.', ['PT = physical-therapy']],
    ['plantar heel pain (PHP)', ['PHP = plantar-heel-pain']],
    ['PHP (plantar heel pain) hurts', ['PHP = plantar-heel-pain']],
    ['hemoglobin A1c (HbA1c)', ['HbA1c = a1c']],
    ['prothrombin time (PT) is a test', ['PT = other']],
    ['the time of prothrombin and the Test (TPT)', ['TPT = other']],
    ['PT (prothrombin time)', ['PT = other']],
    ['physical therapy (DPT)', []],
    ['physical therapy (a kind of care)', []],
    ['physical therapy (2020)', []],
    ['a test (MRI) is done', []],
    ['physical therapy, then (PT)', []],
    ['First rest, ice and elevation (RIE), then', ['RIE = rie']],
    ['RIE (rest, ice and elevation)', []],
    ['(PT)', []],
    ['plain text', []],
  ])('in "%s": %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('is not asked of text without brackets', () => {
    expect([maySpellOut('no brackets'), maySpellOut('one (or two)'), maySpellOut('physical therapy (PT)')]).toEqual([false, false, true]);
  });
});

describe('findMatches on a page that spells abbreviations out', () => {
  function foundOnPage(definitions: string, text: string): string[] {
    const abbreviations = createAbbreviations();
    for (const one of definitions.split('. ')) abbreviations.add(spelledOut(one, index));
    return findMatches(text, index, abbreviations).map(
      ({ start, end, terms }) => `${text.slice(start, end)} = ${terms.map((term) => index.terms[term]?.id).join(' + ')}`,
    );
  }

  test.each([
    ['nothing said', '', 'PT and PTs', ['PT = physical-therapy', 'PTs = physical-therapy']],
    ['said as we know it', 'physical therapy (PT)', 'PT', ['PT = physical-therapy']],
    ['said to be another thing', 'prothrombin time (PT)', 'PT, PTs and physical therapy', ['physical therapy = physical-therapy']],
    ['two things are said', 'physical therapy (PT). prothrombin time (PT)', 'PT', []],
    ['the same is said twice', 'physical therapy (PT). PT (physical therapy)', 'PT', ['PT = physical-therapy']],
    [
      'letters of the page’s own',
      'plantar heel pain (PHP)',
      'The PHPs, then a PHP.',
      ['PHPs = plantar-heel-pain', 'PHP = plantar-heel-pain'],
    ],
    ['inside of a word or an address', 'plantar heel pain (PHP)', 'XPHP PHPX php a@PHP.example', []],
    ['a common word', '', 'ICE on the ICE', []],
    ['a common word that is spelled out', 'internal carotid embolism (ICE)', 'an ICE', ['ICE = clot']],
    ['a common word in a longer name', '', 'the RICE method', ['RICE method = clot']],
  ])('%s', (_, definitions, text, expected) => {
    expect(foundOnPage(definitions, text)).toEqual(expected);
  });

  it('keeps matches in order and apart', () => {
    const matches = foundOnPage('plantar heel pain (PHP)', 'PHP, physical therapy, PHP, plantar heel pain (PHP), MRI');
    expect(matches.map((match) => match.split(' = ')[0])).toEqual(['PHP', 'physical therapy', 'PHP', 'plantar heel pain', 'PHP', 'MRI']);
  });
});
