import { selectedPhrase } from '../../lib/card/card-note.ts';
import type { ToFrame } from '../../lib/extension/messages.ts';
import { receiveCommands } from '../../lib/extension/receive-commands.ts';
import { isFrameInUse } from '../../lib/page/selected-text.ts';
import type { Step } from '../../lib/page/words-in-view.ts';
import type { SelectionCard } from './explain-selection.ts';

/** Obeys keys, the menu and what other frames ask in this frame until the signal ends it. `goToWord` does nothing while the site is off. */
export function followCommands(
  selection: SelectionCard,
  { goToWord, obeyFrames }: { goToWord: (step: Step) => void; obeyFrames: (message: ToFrame) => void },
  signal: AbortSignal,
): void {
  receiveCommands((message: ToFrame) => {
    if (message.kind === 'explain-selection') {
      const phrase = selectedPhrase(message.text);
      if (phrase !== undefined) void selection.explain(phrase);
      return;
    }
    if (message.kind !== 'explain' && message.kind !== 'explain-previous') {
      obeyFrames(message);
      return;
    }
    if (!isFrameInUse()) return;
    const phrase = message.kind === 'explain' ? selectedPhrase(selection.selected()) : undefined;
    if (phrase !== undefined) {
      void selection.explain(phrase);
      return;
    }
    selection.close();
    goToWord(message.kind === 'explain' ? 1 : -1);
  }, signal);
}
