import type { ComponentChildren } from 'preact';

export interface ListedEntry {
  id: string;
  kind: 'term' | 'question';
  name: string;
  /** A word on the right: how often, what kind. */
  note?: string;
}

/** A second button in each row. */
export interface RowButton {
  text: string;
  /** What it is called where the row is not seen; begins with the text. */
  labelOf: (name: string) => string;
  onPress: (entry: ListedEntry) => void;
}

export interface EntryListProps {
  title: ComponentChildren;
  entries: readonly ListedEntry[];
  onOpen: (entry: ListedEntry) => void;
  /** Stands beside the title. */
  beside?: ComponentChildren;
  rowButton?: RowButton | undefined;
}

/** A titled list of terms or questions, each of which opens its entry. */
export function EntryList({ title, entries, onOpen, beside, rowButton }: EntryListProps) {
  return (
    <section>
      <div class="list-head">
        <h2 class="list-title">{title}</h2>
        {beside}
      </div>
      <ul class="list">
        {entries.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`} class="list-row">
            <button type="button" class="list-item" data-id={entry.id} onClick={() => onOpen(entry)}>
              <span>{entry.name}</span>
              {entry.note === undefined ? null : <span class="list-count">{entry.note}</span>}
            </button>
            {rowButton ? (
              <button type="button" class="link" aria-label={rowButton.labelOf(entry.name)} onClick={() => rowButton.onPress(entry)}>
                {rowButton.text}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
