import type { ComponentChildren } from 'preact';

export interface ListedEntry {
  id: string;
  kind: 'term' | 'question';
  name: string;
  /** A word on the right: how often, what kind. */
  note?: string;
}

export interface EntryListProps {
  title: ComponentChildren;
  entries: readonly ListedEntry[];
  onOpen: (entry: ListedEntry) => void;
}

/** A titled list of terms or questions, each of which opens its entry. */
export function EntryList({ title, entries, onOpen }: EntryListProps) {
  return (
    <section>
      <h2 class="list-title">{title}</h2>
      <ul class="list">
        {entries.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <button type="button" class="list-item" data-id={entry.id} onClick={() => onOpen(entry)}>
              <span>{entry.name}</span>
              {entry.note === undefined ? null : <span class="list-count">{entry.note}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
