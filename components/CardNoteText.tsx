import type { CardNote } from '../lib/card/card-note.ts';
import { useSay } from './interface-text.ts';

/** What the card says about selected words that have no entry of their own. */
export function CardNoteText({ note }: { note: CardNote }) {
  const say = useSay();
  if (note.is === 'too-long') return <p>{say('select_less')}</p>;
  if (note.is === 'near') return <p>{say('no_entry_near', note.text)}</p>;
  return (
    <>
      <p>{say('no_entry', note.text)}</p>
      {note.parts.length > 0 ? (
        <>
          <p class="card-several">{say('parts_of_it')}</p>
          <ul class="entry-parts">
            {note.parts.map(({ part, means }) => (
              <li key={part}>{say('part_means', part, means)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
