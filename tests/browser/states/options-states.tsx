import type { ComponentChildren } from 'preact';
import { ChoiceCheck } from '../../../components/ChoiceCheck.tsx';
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx';
import { HiddenWords } from '../../../components/HiddenWords.tsx';
import { LookChoices } from '../../../components/LookChoices.tsx';
import { MarksPreview } from '../../../components/MarksPreview.tsx';
import { OptionsSection } from '../../../components/OptionsSection.tsx';
import type { Saved } from '../../../components/SaveStatus.tsx';

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
  'settings: saved': part(level, { at: 1, is: 'done', text: 'Saved.' }),
  'settings: taken back': part(level, { at: 1, is: 'undone' }),
  'settings: not saved': part(level, { at: 1, is: 'failed' }),
  'settings: no room': part(level, { at: 1, is: 'no-room' }),
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
  'settings: preview': { isCard: false, content: <div class="options">{<MarksPreview />}</div> },
};
