import type { Question, Term } from '../data/schema.ts';
import type { Link } from './EntryLinks.tsx';
import { useSay } from './interface-text.ts';
import { QuestionEntry } from './QuestionEntry.tsx';
import { TermEntry } from './TermEntry.tsx';

export interface OpenEntry {
  kind: 'term' | 'question';
  id: string;
}

export interface EntryViewProps {
  open: OpenEntry;
  terms: readonly Term[];
  questions: readonly Question[];
  onOpen: (entry: OpenEntry) => void;
  onBack?: () => void;
}

/** One entry with everything it links to, and a way back. */
export function EntryView({ open, terms, questions, onOpen, onBack }: EntryViewProps) {
  const say = useSay();
  const onTerm = (id: string) => onOpen({ kind: 'term', id });
  const linksTo = (ids: readonly string[]): Link[] =>
    ids.flatMap((id) => {
      const term = terms.find((one) => one.id === id);
      return term ? [{ id, name: term.term }] : [];
    });
  const term = open.kind === 'term' ? terms.find(({ id }) => id === open.id) : undefined;
  const question = open.kind === 'question' ? questions.find(({ id }) => id === open.id) : undefined;
  return (
    <div>
      {onBack ? (
        <button type="button" class="link" onClick={onBack}>
          {say('back')}
        </button>
      ) : null}
      {term ? (
        <TermEntry
          term={term}
          related={linksTo(term.see)}
          questions={questions.filter(({ terms: about }) => about.includes(term.id)).map(({ id, question: name }) => ({ id, name }))}
          onTerm={onTerm}
          onQuestion={(id) => onOpen({ kind: 'question', id })}
        />
      ) : null}
      {question ? <QuestionEntry question={question} related={linksTo(question.terms)} onTerm={onTerm} /> : null}
    </div>
  );
}
