import { browser } from 'wxt/browser';
import { loadOwnIndex, watchOwnIndex } from '../../lib/extension/own-index.ts';
import { loadSettings, watchSettings } from '../../lib/extension/stored-settings.ts';
import type { FrameReport } from '../../lib/extension/messages.ts';
import { send } from '../../lib/extension/messages.ts';
import { reportWords } from '../../lib/extension/report-words.ts';
import type { SmallIndex } from '../../lib/matching/term-index.ts';
import { isSiteOn } from '../../lib/settings/site-rules.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { frameSlot } from '../../lib/page/frame-slot.ts';
import { topSite } from '../../lib/page/top-site.ts';
import { createSelectionCard } from './explain-selection.ts';
import { explainWords } from './explain-words.ts';
import type { ExplainedWords } from './explain-words.ts';
import { followCommands } from './follow-commands.ts';
import { followFrames } from './follow-frames.ts';
import { holdEscape } from './hold-escape.ts';

/** Runs in every frame: explains words while the top page's site is on, and is gone without a trace while it is off. */
export async function start(): Promise<void> {
  const slot = frameSlot();
  if (slot.content?.isCurrent() === true) return;
  // What an earlier version of the extension left running here does no longer answer to anybody.
  slot.content?.stop();

  const life = new AbortController();
  const stop = () => {
    life.abort();
    // The card script of an older version asks a background that is gone.
    delete slot.card;
  };
  const isCurrent = () => !life.signal.aborted && browser.runtime?.id !== undefined;
  slot.content = { isCurrent, stop };
  /** Once the extension is gone its marks explain nothing any more: the first hover that finds out takes them away. */
  const isAlive = () => {
    if (isCurrent()) return true;
    stop();
    return false;
  };
  const escape = holdEscape(life.signal);
  const closeCard: ExplainedWords['closeCard'] = (why) => run?.explained.closeCard(why);
  const selection = createSelectionCard(
    { escape, isAlive, closeOther: () => closeCard('another'), roots: () => run?.explained.shadowRoots ?? [] },
    life.signal,
  );
  const obeyFrames = followFrames(selection, { escape, closeCard });
  followCommands(selection, { goToWord: (step) => run?.explained.goToWord(step), obeyFrames }, life.signal);

  const site = topSite();
  let run: { end: AbortController; explained: ExplainedWords } | undefined;
  // crypto.randomUUID is missing on http pages; this only has to tell a few frames apart.
  const frame = Math.random().toString(36).slice(2);
  slot.id = frame;
  let shown: FrameReport['shown'];
  const report = reportWords(
    () => ({
      frame,
      isTop: window === window.top,
      isReading: run?.explained.isReading ?? false,
      words: run?.explained.words ?? [],
      shown,
    }),
    (asked) => {
      const isAsked = asked.frame === frame;
      const place = run?.explained.showWord(isAsked ? asked.id : undefined);
      shown = isAsked ? { id: asked.id, turn: asked.turn, place: 0, of: 0, ...place } : undefined;
      report();
    },
    life.signal,
  );
  let latest: Settings = defaultSettings;
  let own: SmallIndex | undefined;
  const apply = (settings: Settings, isRenewed = false) => {
    latest = settings;
    const isOn = isSiteOn(site, settings);
    if (isOn && run) {
      run.explained.change(settings);
    } else if (isOn) {
      const end = new AbortController();
      life.signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
      run = {
        end,
        explained: explainWords(
          settings,
          own,
          { escape, selection, onChange: report, onNewDocument: startAnew, isAlive, isRenewed },
          end.signal,
        ),
      };
    } else {
      run?.end.abort();
      run = undefined;
    }
    tellState();
    report();
  };
  const startAnew = () => {
    run?.end.abort();
    run = undefined;
    listenForReturn();
    apply(latest, true);
  };
  let told: boolean | undefined;
  /** Asks for another state in the toolbar than it shows: what was told last, else the default, which follows the mode. */
  const tellState = () => {
    const isOn = run !== undefined;
    if (window !== window.top || ('prerendering' in document && document.prerendering)) return;
    if (isOn === (told ?? isSiteOn(undefined, latest))) return;
    told = isOn;
    void send({ kind: 'show-state', isOn }).catch(() => {});
  };
  const obeyStored = async () => {
    const [settings, ownNow] = await Promise.all([loadSettings(), loadOwnIndex()]);
    if (life.signal.aborted) return;
    // The index is read as a whole: with other words a new run begins.
    if (ownNow?.spellings !== own?.spellings) {
      run?.end.abort();
      run = undefined;
    }
    own = ownNow;
    apply(settings);
  };
  // A page that comes back from the back-forward cache finds the toolbar reset, and in Firefox it was told of no choice that was
  // made meanwhile.
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !isCurrent()) return;
    told = undefined;
    void obeyStored();
  };
  const listenForReturn = () => addEventListener('pageshow', onReturn, { signal: life.signal });
  listenForReturn();
  // A page that is made ready before the reader goes there is not what the toolbar speaks of yet.
  document.addEventListener('prerenderingchange', tellState, { signal: life.signal });

  watchSettings((settings) => apply(settings), life.signal);
  watchOwnIndex(() => void obeyStored(), life.signal);
  await obeyStored();
}
