import type { CardNote } from '../lib/card/card-note.ts';
import { useSay } from './interface-text.ts';
import type { Say } from './interface-text.ts';

/** What the card says about words that have several entries, or none of their own. */
export function CardNoteText({ note }: { note: CardNote }) {
  const say = useSay();
  if (note.is === 'too-long') return <p>{say('select_less')}</p>;
  if (note.is === 'near') return <p>{say('no_entry_near', note.text)}</p>;
  if (note.is === 'several') return <p class="card-several">{severalIn(note, say)}</p>;
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

function severalIn({ text, because }: CardNote & { is: 'several' }, say: Say): string {
  if (because === undefined) return say('several', text);
  return because === 'named' ? say('several_named', text) : say('several_near', text, because.near);
}
