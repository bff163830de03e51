import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '../../components/SaveStatus.tsx';
import { isNoRoom } from '../../lib/extension/stored-items.ts';
import { loadSettings, watchSettings } from '../../lib/extension/stored-settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** A change that is to be stored, what to say once it is, and how it is taken back. */
export interface Change {
  store: () => Promise<void>;
  done: string;
  undo?: () => Promise<void>;
}

/** The settings as they are stored, kept up to date, and the one way to change them: each change tells how it went, in its section. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  const [latest, setLatest] = useState<{ section: string; saved: Saved }>();
  const count = useRef(0);

  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    void loadSettings().then(setSettings);
    return () => end.abort();
  }, []);

  const attempt = async (section: string, store: () => Promise<void>, told: (at: number) => Saved): Promise<boolean> => {
    const at = (count.current += 1);
    try {
      await store();
      setLatest({ section, saved: told(at) });
      return true;
    } catch (error) {
      setLatest({ section, saved: { at, is: isNoRoom(error) ? 'no-room' : 'failed' } });
      // What the reader sees goes back to what is stored.
      setSettings(await loadSettings());
      return false;
    }
  };

  /** Stores a change; answers whether it could be stored. */
  const change = async (section: string, { store, done, undo }: Change): Promise<boolean> => {
    const onUndo = undo && (() => void attempt(section, undo, (at) => ({ at, is: 'undone' })));
    return attempt(section, store, (at) => ({ at, is: 'done', text: done, onUndo }));
  };

  const savedIn = (section: string): Saved | undefined => (latest?.section === section ? latest.saved : undefined);
  return { settings, change, savedIn };
}
