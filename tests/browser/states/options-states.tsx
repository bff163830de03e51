import type { ComponentChildren } from 'preact';
import { BackupFile } from '../../../components/BackupFile.tsx';
import { ChoiceCheck } from '../../../components/ChoiceCheck.tsx';
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx';
import { HiddenWords } from '../../../components/HiddenWords.tsx';
import { ImportFault } from '../../../components/ImportFault.tsx';
import { ImportPreview } from '../../../components/ImportPreview.tsx';
import { LookChoices } from '../../../components/LookChoices.tsx';
import { MarksPreview } from '../../../components/MarksPreview.tsx';
import { OptionsSection } from '../../../components/OptionsSection.tsx';
import { OwnWordForm } from '../../../components/OwnWordForm.tsx';
import { OwnWords } from '../../../components/OwnWords.tsx';
import { OwnWordsFile } from '../../../components/OwnWordsFile.tsx';
import type { Saved } from '../../../components/SaveStatus.tsx';
import { ownWord } from '../../support/entries.ts';

const nothing = () => {};
const part = (content: ComponentChildren, saved?: Saved) => ({
  isCard: false,
  content: (
    <div class="options">
      <OptionsSection id="part" title="A part of the settings" saved={saved}>
        {content}
      </OptionsSection>
    </div>
  ),
});
const level = <ChoiceGroup choice="level" chosen={1} onChoose={nothing} />;
const words = ['gait', 'plantar fasciitis', 'a very long name of a very long word that goes on'].map((name) => ({ id: name, name }));

const ownWords = [
  ownWord('gait lab', { inShort: 'a room where they film how you walk, to find out what hurts and why it does' }),
  ownWord('ward round', { inShort: 'when the team comes by' }),
];
const saved = async () => true;
const files = { hasWords: true, onExport: nothing, onTemplate: nothing, onOpen: nothing, onUse: nothing, onCancel: nothing };

/** The states of what the settings page is made of. */
export const optionsStates: Record<string, { isCard: boolean; content: ComponentChildren }> = {
  'settings: how much': part(
    <>
      {level}
      <ChoiceGroup choice="mention" chosen="page" onChoose={nothing} />
      <ChoiceCheck choice="links" chosen="mark" onChoose={nothing} />
      <ChoiceCheck choice="headings" chosen="leave" onChoose={nothing} />
    </>,
  ),
  'settings: how storing went': {
    isCard: false,
    content: (
      <div class="options">
        {(['undone', 'failed', 'no-room'] as const).map((is) => (
          <OptionsSection key={is} id={is} title={`A part of the settings: ${is}`} saved={{ at: 1, is }}>
            {null}
          </OptionsSection>
        ))}
      </div>
    ),
  },
  'settings: card': part(
    <>
      <ChoiceGroup choice="opening" chosen="click" onChoose={nothing} />
      <ChoiceGroup choice="closing" chosen="slow" onChoose={nothing} />
    </>,
  ),
  'settings: look': part(<LookChoices look={{ line: 'tint', colour: 'purple' }} onChoose={nothing} />),
  'settings: words not marked': part(
    <HiddenWords known={words} notHere={[{ site: 'a-very-long-name-of-a-site.department.health.example', words }]} onShow={nothing} />,
    { at: 1, is: 'done', text: '“tendon” is marked again.', onUndo: nothing },
  ),
  'settings: no word taken out': part(<HiddenWords known={[]} notHere={[]} onShow={nothing} />),
  'settings: own words': part(
    <>
      <OwnWords words={ownWords} areUnmarked onSave={saved} onRemove={nothing} onMarkAgain={nothing} />
      <OwnWordsFile {...files} opened={{ name: 'words.json', is: 'ready', added: ['gait lab', 'ward round'], changed: ['orthosis'] }} />
    </>,
    { at: 1, is: 'done', text: '“gait lab” is saved.', onUndo: nothing },
  ),
  'settings: no own words, a file refused': part(
    <>
      <OwnWords words={[]} areUnmarked={false} onSave={saved} onRemove={nothing} onMarkAgain={nothing} />
      <OwnWordsFile
        {...files}
        hasWords={false}
        opened={{
          name: 'a-very-long-name-of-a-file-that-goes-on-and-on-and-on.json',
          is: 'refused',
          fault: {
            is: 'words',
            faults: [
              { at: 2, name: 'ward/round', fault: { is: 'signs', field: 'term', found: 'ward/round' } },
              { at: 30, name: 'lab', fault: { is: 'missing', field: 'inShort' } },
            ],
          },
        }}
      />
    </>,
  ),
  'settings: an own word to change': part(<OwnWordForm words={ownWords} before={ownWords[0]} onSave={nothing} onCancel={nothing} />),
  'settings: backup': part(
    <BackupFile nearlyFull={{ used: 9 * 1024 * 1024, most: 10 * 1024 * 1024 }} onSave={nothing} onOpen={nothing} />,
    {
      at: 1,
      is: 'done',
      text: 'The file plainterm-backup-2026-11-23.json was made.',
    },
  ),
  'settings: file refused': part(
    <ImportFault
      name="a-very-long-name-of-a-file-that-goes-on-and-on-and-on.json"
      fault={{ is: 'wrong', place: 'settings.notHere.a.very.long.name.example.0', found: 'Object', wanted: 'string' }}
    />,
  ),
  'settings: file ready': part(
    <ImportPreview
      name="plainterm-backup-2026-11-23.json"
      changes={{
        merge: [
          { is: 'choice', key: 'opening', from: 'normal', to: 'click' },
          { is: 'choice', key: 'links', from: 'mark', to: 'leave' },
          { is: 'list', key: 'known', added: 3, changed: 0, removed: 0 },
          { is: 'list', key: 'ownWords', added: 1, changed: 2, removed: 1 },
        ],
        replace: [],
      }}
      onUse={nothing}
      onCancel={nothing}
    />,
  ),
  'settings: file changes nothing': part(
    <ImportPreview name="backup.json" changes={{ merge: [], replace: [] }} onUse={nothing} onCancel={nothing} />,
  ),
  'settings: preview': { isCard: false, content: <div class="options">{<MarksPreview />}</div> },
};
