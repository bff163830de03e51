import * as v from 'valibot';

/** Something that the reader has looked up in the popup. */
export interface LookedUp {
  kind: 'term' | 'question';
  id: string;
}

/** So many look-ups are kept. */
const MOST = 10;

const lookedUp = v.object({ kind: v.picklist(['term', 'question']), id: v.string() });

/** The look-ups in whatever was stored, the newest first: what is broken or there twice is dropped. */
export function readRecent(stored: unknown): LookedUp[] {
  const all = Array.isArray(stored) ? stored.filter((one) => v.is(lookedUp, one)) : [];
  const distinct = all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
  return distinct.slice(0, MOST).map(({ kind, id }) => ({ kind, id }));
}

/** The look-ups after one more, which stands first; the oldest goes where there are too many. */
export function addRecent(recent: readonly LookedUp[], { kind, id }: LookedUp): LookedUp[] {
  return readRecent([{ kind, id }, ...recent]);
}

function isSame(one: LookedUp, other: LookedUp): boolean {
  return one.kind === other.kind && one.id === other.id;
}
