import { expect, test } from 'vitest';
import { createSearch } from '../../lib/search/find-entries.ts';
import { loadSearchIndex } from '../../scripts/load-search-index.ts';

const glossary = loadSearchIndex();
const search = createSearch(glossary);

/** What people type who may be in danger, and which entries may stand first. Each must tell when to get help. */
const danger: readonly (readonly [query: string, ...first: string[]])[] = [
  ['chest pain', 'heart-attack'],
  ['tight chest', 'heart-attack'],
  ['squeezing in my chest', 'heart-attack'],
  ['heart stopped', 'cardiac-arrest'],
  ['collapsed and not breathing', 'cardiac-arrest'],
  ['baby not breathing', 'cardiac-arrest'],
  ['tight chest on the stairs', 'heart-attack', 'angina'],
  ['worst headache of my life', 'stroke'],
  ['headache and stiff neck', 'meninges'],
  ['face drooping', 'stroke'],
  ['one side of my face will not move', 'stroke'],
  ['one side of my body is numb', 'stroke', 'numbness'],
  ["can't lift my arm", 'weakness', 'stroke'],
  ["can't see out of one eye", 'stroke'],
  ["can't feel my legs", 'numbness', 'spinal-cord-injury'],
  ['numb from the waist down', 'numbness', 'cauda-equina-syndrome'],
  ['numb between the legs', 'saddle-numbness', 'cauda-equina-syndrome'],
  ["can't pee", 'urinate', 'urine'],
  ['trouble breathing', 'asthma'],
  ["can't breathe", 'shortness-of-breath'],
  ["child can't breathe", 'shortness-of-breath'],
  ["chest pain and can't breathe", 'heart-attack'],
  ["heart racing and can't breathe", 'palpitations'],
  ['blue lips', 'discoloration'],
  ['coughing up blood', 'mucus'],
  ['throwing up blood', 'ulcer', 'vomiting'],
  ['vomiting blood', 'ulcer', 'vomiting'],
  ["can't keep anything down", 'vomiting'],
  ['green vomit', 'vomiting', 'bile'],
  ['baby has no wet diapers', 'dehydration'],
  ['passed out', 'fainting', 'coma'],
  ['low sugar', 'hypoglycemia'],
  ['heart is pounding', 'palpitations'],
  ['panic attack', 'panic-attack'],
  ['stepped on a rusty nail', 'tetanus'],
  ['food stuck in my throat', 'esophagus'],
  ['room spinning', 'vertigo'],
  ['black poop', 'stool'],
  ['blood in my pee', 'urine'],
  ['bleeding that will not stop', 'platelet'],
  ['low hemoglobin', 'hemoglobin'],
  ['bleeding in pregnancy', 'placenta'],
  ['losing the baby', 'miscarriage'],
  ['baby stopped moving', 'fetus'],
  ["baby won't wake up", 'lethargy'],
  ['want to die', 'depression'],
  ['kill myself', 'depression'],
  ['suicidal', 'depression'],
  ['i want to end my life', 'depression'],
  ['took too many pills', 'dose'],
  ['overdose', 'toxicity'],
  ['swallowed a battery', 'ingestion'],
  ['hit my head', 'hematoma'],
  ['broken neck', 'spinal-cord-injury'],
  ['lump in my breast', 'growth'],
  ['lump in my neck that does not hurt', 'lymph-node'],
  ['sore that does not heal', 'ulcer'],
  ['one leg is swollen', 'deep-vein-thrombosis'],
  ['back pain and fever', 'fever'],
  ['heavy sweating at night', 'night-sweats'],
  ['throat closing up', 'anaphylaxis'],
];

test.each(danger)('"%s" leads to when to get help', (query, ...first) => {
  const id = search(query)[0]?.id;
  expect(first).toContain(id);
  expect(glossary.terms.find((term) => term.id === id)?.getHelp).toBeTruthy();
});
