import type { OwnWord } from './own-words.ts';

/** Words for the sample of a file: one with all that is shown, one with the least there can be. */
export const sampleWords: readonly OwnWord[] = [
  {
    id: 'own-sample-syndrome',
    term: 'sample syndrome',
    forms: ['SaSy', "sampler's disease"],
    inShort: 'a made-up illness that shows how a word is written here',
    lay: ['ill from samples'],
    more: 'One to three sentences that say more. Everything but the word and its meaning in short can be left out.',
    say: 'SAM-pul SIN-drohm',
    getHelp: 'When it can mean danger: what to watch for, and whom to call.',
  },
  { id: 'own-second-sample', term: 'second sample', forms: [], inShort: 'a word with only its meaning', lay: [] },
];
