import { termOfOwnWord } from '../../../lib/settings/own-words.ts';
import { ownWord } from '../../support/entries.ts';
import type { ComponentChildren } from 'preact';
import { Card } from '../../../components/Card.tsx';
import type { CardProps } from '../../../components/Card.tsx';
import { EntryView } from '../../../components/EntryView.tsx';
import { PageWords } from '../../../components/PageWords.tsx';
import type { PageState } from '../../../components/PageWords.tsx';
import { RecentEntries } from '../../../components/RecentEntries.tsx';
import { SearchResults } from '../../../components/SearchResults.tsx';
import { SheetHandle } from '../../../components/SheetHandle.tsx';
import { questions, terms } from '../../../data/index.ts';
import { glossaryStates } from './glossary-states.tsx';
import { optionsStates } from './options-states.tsx';
import { siteStates } from './site-states.tsx';

const nothing = () => {};
const first = <T,>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('nothing there');
  return one;
};
const byLength = terms.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
const term = (id: string) => {
  const found = terms.find((one) => one.id === id);
  if (!found) throw new Error(`no term ${id}`);
  return found;
};
const cardOf = (content: CardProps['content'], more: Partial<CardProps> = {}): ComponentChildren => (
  <Card
    content={content}
    whole={new Set()}
    isPinned={false}
    canGoBack={false}
    onSheet={new Set()}
    isPrivate={false}
    onToggleSheet={nothing}
    onMore={nothing}
    onTerm={nothing}
    onQuestion={nothing}
    onKnown={nothing}
    onNotHere={nothing}
    onReport={nothing}
    onBack={nothing}
    onGlossary={nothing}
    onClose={nothing}
    {...more}
  />
);
const names = Object.fromEntries(terms.map(({ id, term: name }) => [id, name]));
const asked = Object.fromEntries(
  terms.map(({ id }) => [id, questions.filter((one) => one.terms.includes(id)).map((one) => ({ id: one.id, name: one.question }))]),
);
const told = (...shown: typeof terms): CardProps['content'] => ({
  is: 'terms',
  terms: shown,
  names,
  questions: asked,
  nested: { 'lumbar-spine': ['lumbar', 'spine'].map((id) => ({ id, name: id })) },
});
const [longest] = byLength.slice(-1);
const wholeSet = new Set(terms.map(({ id }) => id));
const listed = (ids: string[]) => ids.map((id) => ({ id, kind: 'term' as const, name: term(id).term }));
const pageWords = (state: PageState) => <PageWords state={state} onOpen={nothing} onShow={nothing} />;

/** Every state of every component, for the accessibility check and the pictures alike. `card` states stand in a shadow root. */
export const states: Record<string, { isCard: boolean; content: ComponentChildren }> = {
  'card loading': { isCard: true, content: cardOf({ is: 'loading' }) },
  'card error': { isCard: true, content: cardOf({ is: 'error' }) },
  'card, no entry': {
    isCard: true,
    content: cardOf(told(), {
      isPinned: true,
      note: { is: 'none', text: 'gingivitis', parts: [{ part: '-itis', means: 'a word ending for inflammation' }] },
    }),
  },
  'card, entry near': { isCard: true, content: cardOf(told(term('gait')), { isPinned: true, note: { is: 'near', text: 'gaitt' } }) },
  'card, too much selected': { isCard: true, content: cardOf(told(), { isPinned: true, note: { is: 'too-long' } }) },
  'card short': { isCard: true, content: cardOf(told(term('gait'))) },
  'card, word on the list': {
    isCard: true,
    content: cardOf(told(term('gait')), {
      isPinned: true,
      onSheet: new Set(['term gait']),
      sheetPress: { key: 'term gait', answer: 'done', wasOn: false },
    }),
  },
  'card, list not stored, private window': {
    isCard: true,
    content: cardOf(told(term('gait')), {
      isPinned: true,
      isPrivate: true,
      sheetPress: { key: 'term gait', answer: 'failed', wasOn: false },
    }),
  },
  'card whole': { isCard: true, content: cardOf(told(...byLength.slice(0, 1)), { whole: wholeSet }) },
  'card long': { isCard: true, content: cardOf(told(...(longest ? [longest] : [])), { whole: wholeSet, report: 'copied' }) },
  'card, own word': {
    isCard: true,
    content: cardOf(told(termOfOwnWord(ownWord('gait lab', { forms: ['GL'] }))), { whole: new Set(['own-gait-lab']) }),
  },
  'card with a question': {
    isCard: true,
    content: cardOf({ is: 'question', question: first(questions), names }, { canGoBack: true }),
  },
  'card, word known': {
    isCard: true,
    content: cardOf({ is: 'done', text: '“gait” is not marked any more, on any page.', onUndo: nothing }, { isPinned: true }),
  },
  'card, not stored': { isCard: true, content: cardOf({ is: 'failed' }, { isPinned: true }) },
  'card danger, pinned, with a way back': {
    isCard: true,
    content: cardOf(told(term('cauda-equina-syndrome')), { whole: wholeSet, isPinned: true, canGoBack: true }),
  },
  'card with words inside': { isCard: true, content: cardOf(told(term('lumbar-spine'))) },
  'card with several meanings': {
    isCard: true,
    content: cardOf(told(term('prothrombin-time'), term('physical-therapy')), {
      note: { is: 'several', text: 'PT', because: { near: 'blood test' } },
    }),
  },
  'sheet handle': { isCard: true, content: <SheetHandle onPull={nothing} onClose={nothing} /> },
  ...siteStates,
  'words on the page': {
    isCard: false,
    content: pageWords({ is: 'read', words: listed(['gait', 'lumbar-spine', 'sciatica']) }),
  },
  'no words on the page': { isCard: false, content: pageWords({ is: 'read', words: [] }) },
  'page closed': { isCard: false, content: pageWords({ is: 'closed' }) },
  'page not granted': { isCard: false, content: pageWords({ is: 'not-granted', onAllow: nothing }) },
  'words on the page, one shown': {
    isCard: false,
    content: pageWords({
      is: 'read',
      words: [
        { id: 'long', kind: 'term', name: 'anterior inferior tibiofibular ligament of the ankle', note: '2 of 3' },
        { id: 'hidden', kind: 'term', name: 'esophagogastroduodenoscopy', note: 'hidden now' },
        { id: 'once', kind: 'term', name: 'gait' },
      ],
      shown: 'The page now shows “gait”: 2 of 3.',
    }),
  },
  'many words on the page': {
    isCard: false,
    content: pageWords({
      is: 'read',
      words: terms.slice(0, 200).map(({ id, term: name }) => ({ id, kind: 'term', name, note: '3 times' })),
    }),
  },
  'words looked up': {
    isCard: false,
    content: (
      <RecentEntries
        entries={[...listed(['gait', 'plantar-fasciitis']), { id: 'q', kind: 'question', name: first(questions).question }]}
        onOpen={nothing}
        onClear={nothing}
      />
    ),
  },
  'search found': { isCard: false, content: <SearchResults query="gait" found={listed(['gait', 'gait-cycle'])} onOpen={nothing} /> },
  'search found nothing': { isCard: false, content: <SearchResults query="xyzzy" found={[]} onOpen={nothing} /> },
  'a term': {
    isCard: false,
    content: (
      <EntryView open={{ kind: 'term', id: 'plantar-fasciitis' }} terms={terms} questions={questions} onOpen={nothing} onBack={nothing} />
    ),
  },
  'a question': {
    isCard: false,
    content: (
      <EntryView
        open={{ kind: 'question', id: questions[0]?.id ?? '' }}
        terms={terms}
        questions={questions}
        onOpen={nothing}
        onBack={nothing}
      />
    ),
  },
  ...glossaryStates,
  ...optionsStates,
};
