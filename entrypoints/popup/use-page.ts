import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../components/PageWords.tsx';
import { useSay } from '../../components/interface-text.ts';
import { tabInView } from '../../lib/extension/active-tab.ts';
import type { TabInView } from '../../lib/extension/active-tab.ts';
import { askForAccess, pageAccess } from '../../lib/extension/page-access.ts';
import type { PageAccess } from '../../lib/extension/page-access.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/extension/stored-settings.ts';
import { createWordShower } from '../../lib/extension/show-in-tab.ts';
import type { Shown, WordShower } from '../../lib/extension/show-in-tab.ts';
import { joinReports, watchTabWords } from '../../lib/extension/words-of-tab.ts';
import type { TabWords } from '../../lib/extension/words-of-tab.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { siteOf, switchSite } from '../../lib/settings/site-rules.ts';
import type { SiteRules } from '../../lib/settings/site-rules.ts';
import { siteState, switchWhole } from '../../lib/settings/site-state.ts';

/** Where the page is: its site, the domain that the site belongs to, and whether its window is a private one. */
interface Place {
  site: string;
  domain: string | undefined;
  isPrivate: boolean;
}

/** Everything the popup knows about the page it was opened over, kept up to date, and what the reader can change there; `names` are those of the terms. */
export function usePage(names: ReadonlyMap<string, string>) {
  const nameOf = (id: string) => names.get(id) ?? id;
  const say = useSay();
  const [place, setPlace] = useState<Place>();
  const [access, setAccess] = useState<PageAccess>();
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [words, setWords] = useState<TabWords>();
  const [saveFailed, setSaveFailed] = useState(false);
  const [isPrivate, setPrivate] = useState<boolean>();
  const [shown, setShown] = useState<Shown>();
  const shower = useRef<WordShower>(undefined);

  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    const look = async () => {
      setSettings(await loadSettings());
      const tab = await tabInView(location.search);
      setPrivate(tab?.isPrivate);
      const found = await pageAccess(tab?.url);
      setAccess(found);
      if (tab && (found.is === 'open' || found.is === 'not-granted')) setPlace(await placeOf(tab));
      if (found.is !== 'open' || !tab || end.signal.aborted) return;
      const ask = watchTabWords(
        tab.id,
        (told, report) => {
          setWords(told);
          if (report) shower.current?.hear(report);
        },
        end.signal,
      );
      shower.current = createWordShower(ask, setShown);
    };
    look().catch(() => setAccess({ is: 'closed' }));
    return () => end.abort();
  }, []);

  const save = (chosen: Partial<Settings>) => {
    setSaveFailed(false);
    saveSettings(chosen).catch(() => setSaveFailed(true));
  };
  const state = place && siteState(place.site, place.domain, settings);

  const change = (changed: (latest: Settings, place: Place) => SiteRules) => {
    // Read again before writing: another window may have switched another site meanwhile.
    if (place) void loadSettings().then((latest) => save({ sites: changed(latest, place) }));
  };

  const noteOf = ({ id, count }: { id: string; count: number }): { note?: string } => {
    if (shown?.id === id) return { note: shown.is === 'shown' ? say('shown_place', shown.place, shown.of) : say('shown_hidden') };
    return count > 1 ? { note: say('times', count) } : {};
  };
  const shownText = (told: Shown): string =>
    told.is === 'hidden' ? say('shown_hidden_name', nameOf(told.id)) : say('shown_name', nameOf(told.id), told.place, told.of);
  const pageState = (): PageState => {
    if (!access) return { is: 'unknown' };
    if (access.is === 'not-granted') {
      return { is: 'not-granted', onAllow: () => void askForAccess(access.origins).then((isAllowed) => isAllowed && location.reload()) };
    }
    if (access.is !== 'open') return { is: access.is };
    if (state?.isOn === false) return { is: 'off' };
    if (!words) return { is: 'reading' };
    if (words.is === 'no-answer') return { is: 'no-answer' };
    const told = joinReports(words.reports);
    if (told.length === 0 && words.reports.some(({ isReading }) => isReading)) return { is: 'reading' };
    return {
      is: 'read',
      words: told.map((word) => ({ id: word.id, kind: 'term', name: nameOf(word.id), ...noteOf(word) })),
      shown: shown && shownText(shown),
    };
  };

  return {
    site: place && state && { ...place, state },
    isPrivate,
    pageState: pageState(),
    saveFailed,
    switchSite: (on: boolean) => change((latest, { site }) => switchSite(latest, site, on)),
    switchWhole: (on: boolean) =>
      change((latest, { site, domain }) => (domain === undefined ? latest.sites : switchWhole(latest, domain, site, on))),
    showWord: (id: string) => {
      if (words?.is === 'told') shower.current?.show(id, words.reports);
    },
  };
}

async function placeOf({ url = '', isPrivate }: TabInView): Promise<Place | undefined> {
  const site = siteOf(url);
  if (site === undefined) return undefined;
  // The list of endings is large: it comes after the first picture of the popup.
  const { registrableDomain } = await import('../../lib/settings/registrable-domain.ts');
  return { site, domain: registrableDomain(site), isPrivate };
}
