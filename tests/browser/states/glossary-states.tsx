import type { ComponentChildren } from 'preact';
import { AskSheet } from '../../../components/AskSheet.tsx';
import type { AskSheetProps } from '../../../components/AskSheet.tsx';
import { EntryNeighbours } from '../../../components/EntryNeighbours.tsx';
import { LetterBar } from '../../../components/LetterBar.tsx';
import { ListChoice } from '../../../components/ListChoice.tsx';
import { ListParts } from '../../../components/ListParts.tsx';
import { NoSuchEntry } from '../../../components/NoSuchEntry.tsx';
import { Welcome } from '../../../components/Welcome.tsx';
import { terms } from '../../../data/index.ts';
import { byLetter } from '../../../lib/glossary/entry-lists.ts';
import type { SheetLine } from '../../../lib/sheet/sheet.ts';

const nothing = () => {};
const asking: SheetLine[] = [
  { is: 'term', id: 'gait', text: 'gait', note: 'Worse since May, mostly on stairs and when I am tired.' },
  { is: 'question', id: 'why', text: 'Is bed rest good for back pain?', note: '' },
  { is: 'own', id: '1', text: 'May I go on walking to work?', note: '' },
];
const sheetOf = (told: Partial<AskSheetProps['inHand']>): ComponentChildren => (
  <AskSheet
    inHand={{
      sheet: asking,
      answer: undefined,
      unsaved: new Map(),
      isPrivate: false,
      change: async () => 'done',
      saveAgain: nothing,
      ...told,
    }}
    inShortOf={({ is }) => (is === 'term' ? 'The way a person walks.' : undefined)}
    hasEntry={({ is }) => is !== 'own'}
    onCopy={async () => true}
    onPrint={nothing}
    newId={() => ''}
  />
);

/** The states of the glossary page, of the list to ask about, and of the page that greets a new reader. */
export const glossaryStates: Record<string, { isCard: boolean; content: ComponentChildren }> = {
  'to ask about': { isCard: false, content: sheetOf({}) },
  'to ask about, nothing yet': { isCard: false, content: sheetOf({ sheet: [] }) },
  'to ask about, not stored, private window': {
    isCard: false,
    content: sheetOf({ unsaved: new Map([['term gait', 'Worse']]), answer: 'failed', isPrivate: true }),
  },
  'to ask about, full': { isCard: false, content: sheetOf({ answer: 'full' }) },
  'choice of lists': { isCard: false, content: <ListChoice shown="topics" onChoose={nothing} /> },
  'letter bar': { isCard: false, content: <LetterBar letters={new Set(['A', 'B', 'C'])} onLetter={nothing} /> },
  'part of the list': {
    isCard: false,
    content: <ListParts parts={byLetter(terms.slice(0, 12)).slice(0, 2)} titleOf={(under) => under} open={undefined} />,
  },
  'before and after': {
    isCard: false,
    content: (
      <EntryNeighbours
        previous={{ kind: 'term', id: 'gait', name: 'gait' }}
        next={{ kind: 'term', id: 'x', name: 'anterior cruciate ligament reconstruction' }}
      />
    ),
  },
  'no such entry': {
    isCard: false,
    content: (
      <NoSuchEntry name="a-very-long-name-that-no-entry-has-and-none-will-have" near={[{ kind: 'term', id: 'gait', name: 'gait' }]} />
    ),
  },
  'welcome, switched off, no keys': { isCard: false, content: <Welcome isOn={false} keys={undefined} onSwitch={nothing} /> },
  welcome: { isCard: false, content: <Welcome isOn keys="Ctrl+Shift+2" onSwitch={nothing} /> },
};
