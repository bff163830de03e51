import type { Term } from '../data/schema.ts';
import { useSay } from './interface-text.ts';
import { TermEntry } from './TermEntry.tsx';

export interface CardProps {
  /** What the card says: terms (several where the word can mean several things), or why it cannot say anything. */
  content: { is: 'loading' } | { is: 'error' } | { is: 'terms'; terms: readonly Term[]; names: Readonly<Record<string, string>> };
  isPinned: boolean;
  canGoBack: boolean;
  onTerm: (id: string) => void;
  onBack: () => void;
  onGlossary: (id: string) => void;
  onClose: () => void;
}

/** The card beside a word. It takes no focus by itself. */
export function Card({ content, isPinned, canGoBack, onTerm, onBack, onGlossary, onClose }: CardProps) {
  const say = useSay();
  const [first] = content.is === 'terms' ? content.terms : [];
  return (
    <div class="card" role="dialog" aria-label={first ? say('card_label', first.term) : say('product')}>
      <div class="card-body">
        {content.is === 'loading' ? <p>{say('card_loading')}</p> : null}
        {content.is === 'error' ? <p>{say('card_error')}</p> : null}
        {content.is === 'terms' && content.terms.length > 1 ? <p class="card-several">{say('could_mean')}</p> : null}
        {content.is === 'terms'
          ? content.terms.map((term) => (
              <TermEntry
                key={term.id}
                term={term}
                related={term.see.map((id) => ({ id, name: content.names[id] ?? id }))}
                onTerm={onTerm}
              />
            ))
          : null}
      </div>
      {first || canGoBack || isPinned ? (
        <div class="card-foot">
          {canGoBack ? (
            <button type="button" class="link" onClick={onBack}>
              {say('back')}
            </button>
          ) : null}
          {first ? (
            <button type="button" class="link" onClick={() => onGlossary(first.id)}>
              {say('open_in_glossary')}
            </button>
          ) : null}
          {isPinned ? (
            <button type="button" class="link card-close" onClick={onClose}>
              {say('close')}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
