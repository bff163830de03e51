import type { Ref } from 'preact';
import { useSay } from './interface-text.ts';

/** A short text that shows how pages would be marked; whoever renders it finds and paints the words in `textRef`. */
export function MarksPreview({ textRef = null }: { textRef?: Ref<HTMLElement> }) {
  const say = useSay();
  return (
    <aside class="preview" aria-label={say('preview_title')}>
      <h2 class="preview-title">{say('preview_title')}</h2>
      <article class="preview-text" ref={textRef}>
        <h3>{say('preview_heading')}</h3>
        <p>{say('preview_first')}</p>
        <p>
          {/* A link for the marks to stand in; it leads nowhere, so Tab passes it by. */}
          <a href="#how-much" tabIndex={-1}>
            {say('preview_link')}
          </a>
        </p>
        <h3>{say('preview_heading_second')}</h3>
        <p>{say('preview_second')}</p>
      </article>
    </aside>
  );
}
