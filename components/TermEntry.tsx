import type { Term } from '../data/schema.ts';
import { isInflection } from '../lib/text/word-forms.ts';
import { EntryLinks } from './EntryLinks.tsx';
import type { Link } from './EntryLinks.tsx';
import { GetHelp } from './GetHelp.tsx';
import { useSay } from './interface-text.ts';

export interface TermEntryProps {
  term: Term;
  related: readonly Link[];
  /** Questions that name this term. */
  questions?: readonly Link[];
  onTerm: (id: string) => void;
  onQuestion?: (id: string) => void;
}

/** All there is to say about one term. */
export function TermEntry({ term, related, questions = [], onTerm, onQuestion }: TermEntryProps) {
  const say = useSay();
  const { parts = [], where } = term;
  const otherNames = term.forms.filter((form) => !isInflection(form, term.term));
  return (
    <article class="entry">
      <div>
        <h2 class="entry-name">{term.term}</h2>
        <p class="entry-say">
          {say('say_it', term.say)}
          {where ? ` · ${say('where_it_is', where)}` : ''}
        </p>
      </div>
      <p class="entry-short">{sentence(term.inShort)}</p>
      <p>{term.more}</p>
      {term.getHelp ? <GetHelp text={term.getHelp} /> : null}
      {parts.length > 0 ? (
        <ul class="entry-parts" aria-label={say('word_parts')}>
          {parts.map(({ part, means }) => (
            <li key={part}>{say('part_means', part, means)}</li>
          ))}
        </ul>
      ) : null}
      {otherNames.length > 0 ? <p class="entry-small">{say('also_called', otherNames.join(', '))}</p> : null}
      <EntryLinks title={say('related')} links={related} onOpen={onTerm} />
      {onQuestion ? <EntryLinks title={say('questions_about')} links={questions} isColumn onOpen={onQuestion} /> : null}
    </article>
  );
}

/** `inShort` is a phrase; standing alone it is shown as a sentence. */
function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}
