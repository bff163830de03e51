import type { ComponentChildren } from 'preact';
import type { Term } from '../data/schema.ts';
import { isOwnId } from '../lib/settings/own-ids.ts';
import { asSentence } from '../lib/text/as-sentence.ts';
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
  /** Terms that are named inside of this one, or of the words that were met. */
  nested?: readonly Link[];
  /** Told in short, with a button for the rest, or whole: then the button takes it back where there is an `onMore`. */
  depth?: 'short' | 'whole';
  onMore?: () => void;
  onTerm: (id: string) => void;
  onQuestion?: (id: string) => void;
  /** What can be done with the word: stands below the short meaning. */
  keep?: ComponentChildren;
  /** Stands at the end of the whole entry. */
  children?: ComponentChildren;
}

/** All there is to say about one term, or its short meaning. */
export function TermEntry({ term, depth = 'whole', onMore, nested = [], keep, ...rest }: TermEntryProps) {
  const say = useSay();
  const { where } = term;
  const isWhole = depth === 'whole';
  // A word that the reader wrote may have no more than its meaning.
  const about = [
    ...(isOwnId(term.id) ? [say('own_word')] : []),
    ...(term.say.length > 0 ? [say('say_it', term.say)] : []),
    ...(where && isWhole ? [say('where_it_is', where)] : []),
  ];
  return (
    <article class="entry">
      <div>
        <h2 class="entry-name">{term.term}</h2>
        {about.length > 0 ? <p class="entry-say">{about.join(' · ')}</p> : null}
      </div>
      <p class="entry-short">{asSentence(term.inShort)}</p>
      <div class="entry-row">
        {onMore ? (
          <button type="button" class="link" aria-expanded={isWhole} onClick={onMore}>
            {say(isWhole ? 'less' : term.getHelp ? 'more_and_help' : 'more')}
          </button>
        ) : null}
        {keep}
        {nested.length > 0 ? <NestedTerms links={nested} onTerm={rest.onTerm} /> : null}
      </div>
      {isWhole ? <RestOfEntry term={term} {...rest} /> : null}
    </article>
  );
}

function RestOfEntry({
  term,
  related,
  questions = [],
  onTerm,
  onQuestion,
  children,
}: Omit<TermEntryProps, 'depth' | 'onMore' | 'nested' | 'keep'>) {
  const say = useSay();
  const { parts = [] } = term;
  const otherNames = term.forms.filter((form) => !isInflection(form, term.term));
  return (
    <>
      {term.more.length > 0 ? <p>{term.more}</p> : null}
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
      {children}
    </>
  );
}

/** On one line with the button for more: few words stand inside of others. */
function NestedTerms({ links, onTerm }: { links: readonly Link[]; onTerm: (id: string) => void }) {
  const say = useSay();
  return (
    <ul class="entry-nested" aria-label={say('words_inside')}>
      <li class="entry-small" aria-hidden>
        {say('words_inside')}
      </li>
      {links.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => onTerm(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
