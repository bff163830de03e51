import { useMemo } from 'preact/hooks';
import type { ListPart, NamedEntry } from '../lib/glossary/entry-lists.ts';
import { EntryAnchors } from './EntryAnchors.tsx';

export interface ListPartsProps {
  parts: readonly ListPart[];
  /** What stands above a part. */
  titleOf: (under: string) => string;
  open: Pick<NamedEntry, 'kind' | 'id'> | undefined;
}

/** A list of the glossary in its titled parts. What is out of sight costs nothing until it comes near. */
export function ListParts({ parts, titleOf, open }: ListPartsProps) {
  return (
    <>
      {parts.map((part) => (
        <Part
          key={part.under}
          part={part}
          title={titleOf(part.under)}
          openId={part.entries.find(({ kind, id }) => kind === open?.kind && id === open.id)?.id}
        />
      ))}
    </>
  );
}

/** Only the part that an entry was opened or left in is drawn again: there are a thousand entries. */
function Part({ part, title, openId }: { part: ListPart; title: string; openId: string | undefined }) {
  return useMemo(
    () => (
      <section class="list-part" style={{ '--rows': String(part.entries.length) }}>
        <h2 class="list-title" id={partId(part.under)} tabIndex={-1}>
          {title}
        </h2>
        <EntryAnchors entries={part.entries} openId={openId} />
      </section>
    ),
    [part, title, openId],
  );
}

/** The id of the title of a part. No entry's id has a colon, so it is no place of its own. */
export function partId(under: string): string {
  return `part:${under}`;
}
