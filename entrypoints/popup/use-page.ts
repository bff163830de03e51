import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../components/PageWords.tsx';
import { useSay } from '../../components/interface-text.ts';
import { terms } from '../../data/index.ts';
import { tabInView } from '../../lib/extension/active-tab.ts';
import { askForAccess, pageAccess } from '../../lib/extension/page-access.ts';
import type { PageAccess } from '../../lib/extension/page-access.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/extension/stored-settings.ts';
import { joinReports, watchTabWords } from '../../lib/extension/words-of-tab.ts';
import type { TabWords } from '../../lib/extension/words-of-tab.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { isSiteOn, siteOf, switchSite } from '../../lib/settings/site-rules.ts';

const names = new Map(terms.map(({ id, term }) => [id, term]));

/** Everything the popup knows about the page it was opened over, kept up to date, and what the reader can change there. */
export function usePage() {
  const say = useSay();
  const [site, setSite] = useState<string>();
  const [access, setAccess] = useState<PageAccess>();
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [words, setWords] = useState<TabWords>();
  const [saveFailed, setSaveFailed] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    const look = async () => {
      setSettings(await loadSettings());
      const tab = await tabInView(location.search);
      const found = await pageAccess(tab?.url);
      setAccess(found);
      if (found.is === 'open' || found.is === 'not-granted') setSite(tab?.url === undefined ? undefined : siteOf(tab.url));
      if (found.is === 'open' && tab && !end.signal.aborted) watchTabWords(tab.id, setWords, end.signal);
    };
    look().catch(() => setAccess({ is: 'closed' }));
    return () => end.abort();
  }, []);

  const save = (chosen: Partial<Settings>) => {
    setSaveFailed(false);
    saveSettings(chosen).catch(() => setSaveFailed(true));
  };
  const isOn = isSiteOn(site, settings);

  const pageState = (): PageState => {
    if (!access) return { is: 'unknown' };
    if (access.is === 'not-granted') {
      return { is: 'not-granted', onAllow: () => void askForAccess(access.origins).then((isAllowed) => isAllowed && location.reload()) };
    }
    if (access.is !== 'open') return { is: access.is };
    if (!isOn) return { is: 'off' };
    if (!words) return { is: 'reading' };
    if (words.is === 'no-answer') return { is: 'no-answer' };
    const told = joinReports(words.reports);
    if (told.length === 0 && words.reports.some(({ isReading }) => isReading)) return { is: 'reading' };
    return {
      is: 'read',
      words: told.map(({ id, count }) => ({
        id,
        kind: 'term',
        name: names.get(id) ?? id,
        ...(count > 1 && { note: say('times', count) }),
      })),
    };
  };

  return {
    site,
    isOn,
    mention: settings.mention,
    pageState: pageState(),
    saveFailed,
    switchSite: (on: boolean) => {
      // Read again before writing: another window may have switched another site meanwhile.
      if (site !== undefined) void loadSettings().then((latest) => save({ sites: switchSite(latest, site, on) }));
    },
    chooseMention: (mention: Settings['mention']) => save({ mention }),
  };
}
