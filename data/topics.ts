/** The topics a term or a question can belong to; each is also the name of a file in data/glossary. */
export const topics = [
  'back-and-spine',
  'care-and-people',
  'exercise-and-treatment',
  'feet-and-ankles',
  'gait-and-posture',
  'legs-and-hips',
  'muscles-and-joints',
  'pain-and-symptoms',
] as const;

/** Where in the body a thing is, in words that a card can show as they are. */
export const places = [
  'whole body', 'head', 'neck', 'shoulder', 'arm', 'hand', 'chest', 'belly', 'upper back', 'lower back',
  'pelvis', 'hip', 'thigh', 'knee', 'lower leg', 'ankle', 'heel', 'foot', 'toes', 'spine', 'skin',
] as const;

export type Topic = (typeof topics)[number];

