import type { NamedEntry } from '../lib/glossary/entry-lists.ts';

/** Entries as links to their places on the glossary page. */
export function EntryAnchors({ entries, openId }: { entries: readonly NamedEntry[]; openId?: string | undefined }) {
  return (
    <ul class="list">
      {entries.map(({ kind, id, name }) => (
        <li key={`${kind} ${id}`}>
          <a class="list-item" href={`#${id}`} data-id={id} aria-current={id === openId ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
