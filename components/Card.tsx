import type { Question, Term } from '../data/schema.ts';
import type { CardNote } from '../lib/card/card-note.ts';
import { keyOf } from '../lib/sheet/sheet.ts';
import type { SheetLine } from '../lib/sheet/sheet.ts';
import { CardNoteText } from './CardNoteText.tsx';
import type { Link } from './EntryLinks.tsx';
import { useSay } from './interface-text.ts';
import { QuestionEntry } from './QuestionEntry.tsx';
import { SheetButton } from './SheetButton.tsx';
import type { SheetPress } from './SheetButton.tsx';
import { TermEntry } from './TermEntry.tsx';
import { WordActions } from './WordActions.tsx';
import type { WordActionsProps } from './WordActions.tsx';

type Names = Readonly<Record<string, string>>;
/** By the id of a term. */
type Links = Readonly<Record<string, readonly Link[]>>;

/** What the card says: terms (several where the word can mean several things), a question, what was done, or why it can say nothing. */
export type CardContent =
  | { is: 'loading' }
  | { is: 'error' }
  | { is: 'terms'; terms: readonly Term[]; names: Names; questions: Links; nested: Links }
  | { is: 'question'; question: Question; names: Names }
  | { is: 'done'; text: string; onUndo: () => void }
  /** The browser could not store what the reader chose. */
  | { is: 'failed' };

export interface CardProps extends Omit<WordActionsProps, 'term'> {
  content: CardContent;
  /** Ids of the terms that are told whole; the others are told in short. */
  whole: ReadonlySet<string>;
  /** What is said first about words that the reader selected. */
  note?: CardNote | undefined;
  isPinned: boolean;
  canGoBack: boolean;
  /** Keys of what is on the list of what to ask about. */
  onSheet: ReadonlySet<string>;
  /** What came of the last press that changed that list. */
  sheetPress?: ({ key: string } & SheetPress) | undefined;
  isPrivate: boolean;
  onToggleSheet: (line: SheetLine) => void;
  onMore: (id: string) => void;
  onTerm: (id: string) => void;
  onQuestion: (id: string) => void;
  onBack: () => void;
  onGlossary: (id: string) => void;
  onClose: () => void;
}

/** The card beside a word. It takes no focus by itself. */
export function Card({ content, note, isPinned, canGoBack, ...props }: CardProps) {
  const say = useSay();
  const [first] = content.is === 'terms' ? content.terms : [];
  return (
    <div class="card" role="dialog" tabIndex={-1} aria-label={first ? say('card_label', first.term) : say('product')}>
      <div class="card-body" aria-live="polite">
        {note ? <CardNoteText note={note} /> : null}
        <CardBody content={content} {...props} />
      </div>
      {first || canGoBack || isPinned ? (
        <div class="card-foot">
          {canGoBack ? (
            <button type="button" class="link" onClick={props.onBack}>
              {say('back')}
            </button>
          ) : null}
          {first ? (
            <button type="button" class="link" onClick={() => props.onGlossary(first.id)}>
              {say('open_in_glossary')}
            </button>
          ) : null}
          {isPinned ? (
            <button type="button" class="link card-close" onClick={props.onClose}>
              {say('close')}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function CardBody({
  content,
  whole,
  onSheet,
  sheetPress,
  isPrivate,
  onToggleSheet,
  onMore,
  onTerm,
  onQuestion,
  ...actions
}: Omit<CardProps, 'note' | 'isPinned' | 'canGoBack'>) {
  const say = useSay();
  const keep = (is: 'term' | 'question', id: string, text: string) => {
    const line: SheetLine = { is, id, text, note: '' };
    const key = keyOf(line);
    const press = sheetPress?.key === key ? sheetPress : undefined;
    return <SheetButton isOn={onSheet.has(key)} press={press} isPrivate={isPrivate} onToggle={() => onToggleSheet(line)} />;
  };
  switch (content.is) {
    case 'loading':
      return <p>{say('card_loading')}</p>;
    case 'error':
      return <p>{say('card_error')}</p>;
    case 'failed':
      return <p role="alert">{say('save_failed')}</p>;
    case 'done':
      return (
        <p>
          {content.text}{' '}
          <button type="button" class="link" onClick={content.onUndo}>
            {say('undo')}
          </button>
        </p>
      );
    case 'question':
      return (
        <QuestionEntry
          question={content.question}
          related={linksTo(content.question.terms, content.names)}
          onTerm={onTerm}
          keep={keep('question', content.question.id, content.question.question)}
        />
      );
    case 'terms':
      return (
        <>
          {content.terms.map((term) => (
            <TermEntry
              key={term.id}
              term={term}
              related={linksTo(term.see, content.names)}
              questions={content.questions[term.id] ?? []}
              nested={content.nested[term.id] ?? []}
              depth={whole.has(term.id) ? 'whole' : 'short'}
              onMore={() => onMore(term.id)}
              onTerm={onTerm}
              onQuestion={onQuestion}
              keep={keep('term', term.id, term.term)}
            >
              <WordActions {...actions} term={term} />
            </TermEntry>
          ))}
        </>
      );
  }
}

function linksTo(ids: readonly string[], names: Names): Link[] {
  return ids.map((id) => ({ id, name: names[id] ?? id }));
}
