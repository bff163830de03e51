import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { WORDS_PORT } from './messages.ts';
import type { FrameReport, ShowWord } from './messages.ts';

/** What the frames of a tab say: their reports, the top frame's first, or that none of them answers. */
export type TabWords = { is: 'told'; reports: FrameReport[] } | { is: 'no-answer' };

const reportSchema = v.strictObject({
  frame: v.string(),
  isTop: v.boolean(),
  isReading: v.boolean(),
  shown: v.optional(v.strictObject({ id: v.string(), turn: v.number(), place: v.number(), of: v.number() })),
  words: v.array(v.strictObject({ id: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
}) satisfies v.GenericSchema<unknown, FrameReport>;

/** Asks all frames of the tab. */
type AskFrames = (asked: ShowWord) => void;

/**
 * Keeps telling which terms a tab names, through reloads and navigation, and each report as it comes, until the signal ends it.
 * Returns the way to ask the frames of the tab for something.
 */
export function watchTabWords(tabId: number, onChange: (words: TabWords, report?: FrameReport) => void, signal: AbortSignal): AskFrames {
  let end: (() => void) | undefined;
  let ask: AskFrames = () => {};
  const connect = () => {
    end?.();
    const reports = new Map<string, FrameReport>();
    const port = browser.tabs.connect(tabId, { name: WORDS_PORT });
    port.onMessage.addListener((raw: unknown) => {
      const parsed = v.safeParse(reportSchema, raw);
      if (!parsed.success) return;
      const report = parsed.output;
      reports.set(report.frame, report);
      const all = [...reports.values()];
      onChange({ is: 'told', reports: [...all.filter(({ isTop }) => isTop), ...all.filter(({ isTop }) => !isTop)] }, report);
    });
    ask = (asked) => port.postMessage(asked);
    port.onDisconnect.addListener(() => {
      ask = () => {};
      // Reading the error tells the browser that it was expected: no script answers in this tab.
      void browser.runtime.lastError;
      if (reports.size === 0) onChange({ is: 'no-answer' });
    });
    end = () => port.disconnect();
  };
  const onUpdated = (id: number, { status }: { status?: string | undefined }) => {
    if (id === tabId && status === 'complete') connect();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    end?.();
  });
  connect();
  return (asked) => ask(asked);
}

/** All words of a tab in reading order, frames after the top page, each with how often it is named in all frames together. */
export function joinReports(reports: readonly FrameReport[]): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { words } of reports) for (const { id, count } of words) counts.set(id, (counts.get(id) ?? 0) + count);
  return [...counts].map(([id, count]) => ({ id, count }));
}
