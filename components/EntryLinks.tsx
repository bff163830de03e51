export interface Link {
  id: string;
  name: string;
}

export interface EntryLinksProps {
  title: string;
  links: readonly Link[];
  /** One below the other, for long names. */
  isColumn?: boolean;
  onOpen: (id: string) => void;
}

/** Titled links to other entries; nothing where there are none. */
export function EntryLinks({ title, links, isColumn = false, onOpen }: EntryLinksProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class={isColumn ? 'entry-links is-column' : 'entry-links'}>
        {links.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => onOpen(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
