import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The floor for bench/open-popup.ts: a popup that has nothing but a field with the focus, and shows what was typed. */
function EmptyPopup() {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <main>
      <input type="search" ref={input} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      {query === '' ? null : <button class="list-item">{query}</button>}
    </main>
  );
}

render(<EmptyPopup />, document.body);
