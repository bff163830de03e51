import { loadOwnIndex, watchOwnIndex } from './own-index.ts';
import { loadOwnWords, watchOwnWords } from './stored-own-words.ts';

/**
 * Calls back with whether the reader has own words that no page can mark now and whenever that may have changed, until the signal ends
 * it. So it is where another version has to make their index anew and finds no room for it.
 */
export function watchUnmarked(onChange: (areUnmarked: boolean) => void, signal: AbortSignal): void {
  const tell = async () => {
    const [words, index] = await Promise.all([loadOwnWords(), loadOwnIndex()]);
    if (!signal.aborted) onChange(words.length > 0 && index === undefined);
  };
  watchOwnIndex(() => void tell(), signal);
  watchOwnWords(() => void tell(), signal);
  void tell();
}
