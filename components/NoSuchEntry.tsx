import type { NamedEntry } from '../lib/glossary/entry-lists.ts';
import { EntryAnchors } from './EntryAnchors.tsx';
import { useSay } from './interface-text.ts';

/** Says that a link leads to nothing, and to what it may have been meant to lead. */
export function NoSuchEntry({ name, near }: { name: string; near: readonly NamedEntry[] }) {
  const say = useSay();
  return (
    <div class="entry">
      <h2 class="entry-name">{say('no_such_entry', name)}</h2>
      <p>{say('no_such_entry_why')}</p>
      {near.length > 0 ? (
        <section>
          <h3>{say('no_such_entry_near')}</h3>
          <EntryAnchors entries={near} />
        </section>
      ) : null}
    </div>
  );
}
