import type { Ref } from 'preact';
import { useSay } from './interface-text.ts';

export interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** Where the reader types what to look for in terms and questions. */
export function SearchBox({ query, onQuery, inputRef = null }: SearchBoxProps) {
  const say = useSay();
  return (
    <input
      ref={inputRef}
      class="search"
      type="search"
      aria-label={say('search_label')}
      placeholder={say('search_hint')}
      value={query}
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}
