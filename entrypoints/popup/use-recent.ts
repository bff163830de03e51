import { useEffect, useState } from 'preact/hooks';
import { clearRecent, keepRecent, loadRecent } from '../../lib/extension/stored-recent.ts';
import type { LookedUp } from '../../lib/settings/recent.ts';

/**
 * What was looked up lately, `open` included. A private window shows none and keeps none, and so does the popup until it knows in
 * which kind of window it is.
 */
export function useRecent(open: LookedUp | undefined, isPrivate: boolean | undefined) {
  const [recent, setRecent] = useState<readonly LookedUp[]>([]);
  const [isCleared, setCleared] = useState(false);
  const [clearFailed, setClearFailed] = useState(false);

  useEffect(() => {
    if (isPrivate === false) void loadRecent().then(setRecent);
  }, [isPrivate]);

  useEffect(() => {
    if (!open || isPrivate !== false) return;
    setCleared(false);
    // Where there is no room the entry is open all the same: nothing is lost that the reader has made.
    keepRecent(open).then(setRecent, () => {});
  }, [open, isPrivate]);

  const clear = async () => {
    try {
      await clearRecent();
      setRecent([]);
      setCleared(true);
      setClearFailed(false);
    } catch {
      setClearFailed(true);
    }
  };
  return { recent, isCleared, clearFailed, clear };
}
