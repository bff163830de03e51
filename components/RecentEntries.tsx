import { EntryList } from './EntryList.tsx';
import type { ListedEntry } from './EntryList.tsx';
import { useSay } from './interface-text.ts';

export interface RecentEntriesProps {
  entries: readonly ListedEntry[];
  onOpen: (entry: ListedEntry) => void;
  onClear: () => void;
}

/** What the reader has looked up lately, with a button that forgets it all; nothing where there is none. */
export function RecentEntries({ entries, onOpen, onClear }: RecentEntriesProps) {
  const say = useSay();
  if (entries.length === 0) return null;
  return (
    <EntryList
      title={say('recent')}
      entries={entries}
      onOpen={onOpen}
      beside={
        <button type="button" class="link" aria-label={say('recent_clear_label')} onClick={onClear}>
          {say('recent_clear')}
        </button>
      }
    />
  );
}
