import type { Question, Term } from '../data/schema.ts';
import type { Link } from './EntryLinks.tsx';
import { useSay } from './interface-text.ts';
import { QuestionEntry } from './QuestionEntry.tsx';
import { SheetToggle } from './SheetToggle.tsx';
import { TermEntry } from './TermEntry.tsx';
import type { SheetInHand } from './use-sheet.ts';

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
  /** The list of what to ask about, where entries can be put on it. */
  inHand?: SheetInHand;
}

/** One entry with everything it links to, and a way back. */
export function EntryView({ open, terms, questions, onOpen, onBack, inHand }: EntryViewProps) {
  const say = useSay();
  const onTerm = (id: string) => onOpen({ kind: 'term', id });
  const linksTo = (ids: readonly string[]): Link[] =>
    ids.flatMap((id) => {
      const term = terms.find((one) => one.id === id);
      return term ? [{ id, name: term.term }] : [];
    });
  const term = open.kind === 'term' ? terms.find(({ id }) => id === open.id) : undefined;
  const question = open.kind === 'question' ? questions.find(({ id }) => id === open.id) : undefined;
  const name = term?.term ?? question?.question;
  const keep =
    inHand && name !== undefined ? (
      <SheetToggle key={`${open.kind} ${open.id}`} inHand={inHand} line={{ is: open.kind, id: open.id, text: name, note: '' }} />
    ) : null;
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
          keep={keep}
        />
      ) : null}
      {question ? <QuestionEntry question={question} related={linksTo(question.terms)} onTerm={onTerm} keep={keep} /> : null}
    </div>
  );
}
