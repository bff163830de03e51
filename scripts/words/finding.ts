/** What the words are checked for, in the order of the report, with the title that a writer reads. */
export const checks = {
  schema: 'Shape of entries',
  review: 'Review rows',
  reading: 'Reading grade and sentences',
  'hard-word': 'Words harder than the headword',
  circular: 'Definitions that go in a circle',
  spelling: 'Spelling',
  'near-duplicate': 'Definitions that are nearly the same',
  'shared-spelling': 'Spellings that two terms share',
} as const;

/** One thing that a check found in an entry. A fault has to be mended, a hint is for the writer to judge. */
export interface Finding {
  check: keyof typeof checks;
  /** Id of the entry, or what stands for it where it has none. */
  entry: string;
  isFault: boolean;
  /** What is wrong, with its mend. */
  text: string;
  /** How bad, against other findings of the same check; higher is told first. */
  weight: number;
}
