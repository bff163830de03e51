import { useEffect, useState } from 'preact/hooks';

/** Do list and entry stand side by side? The same width as in components/glossary.css. */
const wide = matchMedia('(width > 45rem)');

export function isWide(): boolean {
  return wide.matches;
}

/** The same, kept up to date. */
export function useIsWide(): boolean {
  const [is, setIs] = useState(wide.matches);
  useEffect(() => {
    const end = new AbortController();
    wide.addEventListener('change', () => setIs(wide.matches), { signal: end.signal });
    return () => end.abort();
  }, []);
  return is;
}
