import { contrastOf, inks, papers } from '../lib/settings/look.ts';
import type { Settings } from '../lib/settings/settings.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { useSay } from './interface-text.ts';

export interface LookChoicesProps {
  look: Pick<Settings, 'line' | 'colour'>;
  onChoose: (chosen: Partial<Pick<Settings, 'line' | 'colour'>>) => void;
}

/** How marks look: each line in the chosen colour and each colour as the chosen line, with its contrast. */
export function LookChoices({ look, onChoose }: LookChoicesProps) {
  const say = useSay();
  return (
    <>
      <p class="note only-forced">{say('look_forced')}</p>
      <ChoiceGroup
        choice="line"
        chosen={look.line}
        onChoose={(line) => onChoose({ line })}
        about={(line) => <Sample line={line} colour={look.colour} />}
      />
      <ChoiceGroup
        choice="colour"
        chosen={look.colour}
        onChoose={(colour) => onChoose({ colour })}
        about={(colour) => (
          <>
            <Sample line={look.line} colour={colour} />
            <Contrast colour={colour} />
          </>
        )}
      />
    </>
  );
}

/** A word that is painted as it would be on a page, by whoever renders this. It says nothing that the name does not. */
function Sample({ line, colour }: LookChoicesProps['look']) {
  const say = useSay();
  return (
    <span class="sample" data-line={line} data-colour={colour} aria-hidden="true">
      {say('sample')}
    </span>
  );
}

function Contrast({ colour }: { colour: Settings['colour'] }) {
  const say = useSay();
  const ink = inks[colour];
  const told = (paper: string) =>
    contrastOf(ink, paper).toLocaleString(globalThis.navigator?.language ?? 'en', { maximumFractionDigits: 1 });
  return <span class="note">{ink === 'currentColor' ? say('contrast_text') : say('contrast', told(papers.white), told(papers.dark))}</span>;
}
