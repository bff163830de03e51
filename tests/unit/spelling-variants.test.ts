import { describe, expect, test } from 'vitest';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { latinPluralsOf, spellingVariants } from '../../lib/text/spelling-variants.ts';

describe('spellingVariants', () => {
  test.each([
    ['edema', 'oedema'],
    ['lymphedema', 'lymphoedema'],
    ['hemoglobin', 'haemoglobin'],
    ['hemorrhage', 'haemorrhage'],
    ['anemia', 'anaemia'],
    ['ischemic stroke', 'ischaemic stroke'],
    ['anesthesia', 'anaesthesia'],
    ['orthopedic surgeon', 'orthopaedic surgeon'],
    ['pediatrician', 'paediatrician'],
    ['esophagus', 'oesophagus'],
    ['diarrhea', 'diarrhoea'],
    ['apnea', 'apnoea'],
    ['tumor', 'tumour'],
    ['dietary fiber', 'dietary fibre'],
    ['center of gravity', 'centre of gravity'],
    ['immobilization', 'immobilisation'],
    ['stabilize', 'stabilise'],
    ['fetal', 'foetal'],
    ['celiac disease', 'coeliac disease'],
    ['postoperative', 'post-operative'],
    ['anti-inflammatory', 'antiinflammatory'],
    ['nonspecific low back pain', 'non-specific low back pain'],
  ])('%s is also written %s', (form, variant) => {
    expect(spellingVariants(form)).toContain(variant);
  });

  test.each(['gait', 'lumbar spine', 'size', 'prize', 'chemistry', 'exercise', 'disc', 'hemlock'])('%s is written one way', (form) => {
    expect(spellingVariants(form)).toEqual([]);
  });
});

describe('latinPluralsOf', () => {
  test.each([
    ['fascia', 'fasciae'],
    ['plantar fascia', 'plantar fasciae'],
    ['vertebra', 'vertebrae'],
    ['bursa', 'bursae'],
    ['bacterium', 'bacteria'],
    ['meniscus', 'menisci'],
    ['ganglion', 'ganglia'],
    ['cervix', 'cervices'],
    ['phalanx', 'phalanges'],
    ['pelvis', 'pelves'],
    ['foramen', 'foramina'],
    ['sarcoma', 'sarcomata'],
  ])('%s: %s', (form, plural) => {
    expect(latinPluralsOf(form)).toContain(plural);
  });

  test.each(['tendon', 'colon', 'pus', 'muscle', 'diagnosis', 'knee'])('%s has none', (form) => {
    expect(latinPluralsOf(form)).toEqual([]);
  });
});

describe('in a text', () => {
  const index = decodeTermIndex(
    encodeTermIndex(
      ['edema', 'fascia', 'diagnosis', 'meniscus', 'postoperative pain', 'knee', 'flexion'].map((term) => ({
        id: term,
        term,
        forms: [],
        level: 1,
      })),
    ),
  );
  const found = (text: string) => findMatches(text, index).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['Oedema and edema', ['Oedema', 'edema']],
    ['œdema, ŒDEMA', ['œdema', 'ŒDEMA']],
    ['fasciae, diagnoses and menisci', ['fasciae', 'diagnoses', 'menisci']],
    ['post-operative pain, post operative pain, postoperative pain', ['post-operative pain', 'post operative pain', 'postoperative pain']],
    ['the knee-joint', ['knee']],
    ['ﬂexion with a ligature', ['ﬂexion']],
    ['reﬂexion', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
