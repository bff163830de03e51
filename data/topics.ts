/** The topics a term or a question can belong to; each is also the name of a file in data/glossary. */
export const topics = [
  'arms-and-hands',
  'back-and-spine',
  'blood-and-hormones',
  'body-parts',
  'bones-and-fractures',
  'brain-and-nerves',
  'cancer',
  'care-and-people',
  'care-words',
  'digestion-and-liver',
  'exercise-and-treatment',
  'eyes-ears-and-mouth',
  'feet-and-ankles',
  'food-and-weight',
  'gait-and-posture',
  'genetics',
  'heart-and-circulation',
  'infection-and-immunity',
  'kidneys-and-bladder',
  'legs-and-hips',
  'lungs-and-breathing',
  'medicines',
  'mental-health',
  'muscles-and-joints',
  'pain-and-symptoms',
  'pregnancy-and-children',
  'sex-and-reproduction',
  'skin-hair-and-nails',
  'study-words',
  'surgery-and-wounds',
  'tests-and-scans',
  'word-parts',
] as const;

/** Where in the body a thing is, in words that a card can show as they are. */
export const places = [
  'whole body', 'head', 'neck', 'shoulder', 'arm', 'hand', 'chest', 'belly', 'upper back', 'lower back',
  'pelvis', 'hip', 'thigh', 'knee', 'lower leg', 'ankle', 'heel', 'foot', 'toes', 'spine', 'skin',
] as const;

export type Topic = (typeof topics)[number];

