import type { ComponentChildren } from 'preact';
import type { Question } from '../data/schema.ts';
import { EntryLinks } from './EntryLinks.tsx';
import type { Link } from './EntryLinks.tsx';
import { GetHelp } from './GetHelp.tsx';
import { useSay } from './interface-text.ts';

export interface QuestionEntryProps {
  question: Question;
  related: readonly Link[];
  onTerm: (id: string) => void;
  /** What can be done with the question: stands below it. */
  keep?: ComponentChildren;
}

/** A question that people ask, its answer, and the terms it is about. */
export function QuestionEntry({ question, related, onTerm, keep }: QuestionEntryProps) {
  const say = useSay();
  return (
    <article class="entry">
      <h2 class="entry-name">{question.question}</h2>
      {keep ? <div class="entry-row">{keep}</div> : null}
      {question.answer.map((part, at) =>
        typeof part === 'string' ? (
          <p key={at}>{part}</p>
        ) : (
          <ul class="entry-list" key={at}>
            {part.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
      {question.getHelp ? <GetHelp text={question.getHelp} /> : null}
      <EntryLinks title={say('related')} links={related} onOpen={onTerm} />
    </article>
  );
}
