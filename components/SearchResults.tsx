import { EntryList } from './EntryList.tsx';
import type { ListedEntry } from './EntryList.tsx';
import { sayCount, useSay } from './interface-text.ts';

/** What a search found, terms and questions apart, each in the order of how well they fit. */
export function SearchResults({
  query,
  found,
  onOpen,
}: {
  query: string;
  found: readonly ListedEntry[];
  onOpen: (entry: ListedEntry) => void;
}) {
  const say = useSay();
  const terms = found.filter(({ kind }) => kind === 'term');
  const questions = found.filter(({ kind }) => kind === 'question');
  return (
    <>
      <p class={found.length > 0 ? 'visually-hidden' : 'note'} role="status">
        {found.length > 0 ? sayCount(say, 'results_count', found.length) : say('search_none', query)}
      </p>
      {terms.length > 0 ? <EntryList title={say('terms')} entries={terms} onOpen={onOpen} /> : null}
      {questions.length > 0 ? <EntryList title={say('questions')} entries={questions} onOpen={onOpen} /> : null}
    </>
  );
}
