import type { NamedEntry } from './entry-lists.ts';

/** What stands before and after an entry. */
export interface Neighbours {
  previous: NamedEntry | undefined;
  next: NamedEntry | undefined;
}

/** The neighbours of an entry in the first of these lists that holds it; at the ends of the list, and where none does, nothing. */
export function neighboursIn(lists: readonly (readonly NamedEntry[])[], { kind, id }: Pick<NamedEntry, 'kind' | 'id'>): Neighbours {
  for (const list of lists) {
    const at = list.findIndex((entry) => entry.kind === kind && entry.id === id);
    if (at >= 0) return { previous: list[at - 1], next: list[at + 1] };
  }
  return { previous: undefined, next: undefined };
}
