import type { Neighbours } from '../lib/glossary/neighbours.ts';
import { useSay } from './interface-text.ts';

/** Leads to the entries before and after the open one, in the order of the list that is shown. */
export function EntryNeighbours({ previous, next }: Neighbours) {
  const say = useSay();
  return (
    <nav class="neighbours no-print" aria-label={say('neighbours')}>
      {previous ? (
        <a class="link" href={`#${previous.id}`}>
          {say('previous_entry', previous.name)}
        </a>
      ) : null}
      {next ? (
        <a class="link neighbours-next" href={`#${next.id}`}>
          {say('next_entry', next.name)}
        </a>
      ) : null}
    </nav>
  );
}
