import type { Term } from '../data/schema.ts';
import { isOwnId } from '../lib/settings/own-ids.ts';
import { useSay } from './interface-text.ts';

export interface WordActionsProps {
  term: Term;
  /** How copying a report went, if the reader has asked for it. */
  report?: 'copied' | 'failed' | undefined;
  onKnown: (term: Term) => void;
  /** Not where there is no site. */
  onNotHere?: ((term: Term) => void) | undefined;
  onReport: (term: Term) => void;
}

/** What a reader can do with a word in the card: leave it unmarked from now on, or report its text, unless it is the reader's own. */
export function WordActions({ term, report, onKnown, onNotHere, onReport }: WordActionsProps) {
  const say = useSay();
  return (
    <div class="entry-actions">
      <button type="button" class="link" onClick={() => onKnown(term)}>
        {say('known')}
      </button>
      {onNotHere ? (
        <button type="button" class="link" onClick={() => onNotHere(term)}>
          {say('not_here')}
        </button>
      ) : null}
      {isOwnId(term.id) ? null : (
        <button type="button" class="link" onClick={() => onReport(term)}>
          {say('report')}
        </button>
      )}
      {report ? <p role="status">{say(report === 'copied' ? 'report_done' : 'report_failed')}</p> : null}
    </div>
  );
}
