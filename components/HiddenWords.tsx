import type { Hidden } from '../lib/settings/hidden-words.ts';
import { FILES } from '../lib/settings/site-rules.ts';
import { useSay } from './interface-text.ts';

export interface HiddenWord {
  id: string;
  name: string;
}

export interface HiddenWordsProps {
  known: readonly HiddenWord[];
  notHere: readonly { site: string; words: readonly HiddenWord[] }[];
  onShow: (words: readonly HiddenWord[], where: Hidden) => void;
}

/** The words that the reader has taken out, on all pages or on single sites, each with a button that takes it in again. */
export function HiddenWords({ known, notHere, onShow }: HiddenWordsProps) {
  const say = useSay();
  return (
    <>
      <WordGroup title={say('known_title')} words={known} where={{ on: 'all-sites' }} onShow={onShow} />
      {known.length === 0 ? <p class="note">{say('known_none')}</p> : null}
      {notHere.map(({ site, words }) => (
        <WordGroup
          key={site}
          title={site === FILES ? say('not_here_files') : say('not_here_title', site)}
          words={words}
          where={{ on: 'site', site }}
          onShow={onShow}
        />
      ))}
    </>
  );
}

interface WordGroupProps {
  title: string;
  words: readonly HiddenWord[];
  where: Hidden;
  onShow: HiddenWordsProps['onShow'];
}

function WordGroup({ title, words, where, onShow }: WordGroupProps) {
  const say = useSay();
  return (
    <div class="word-group">
      <h3>{title}</h3>
      <ul class="words">
        {words.map((word) => (
          <li key={word.id}>
            <span>{word.name}</span>
            <button type="button" class="link" aria-label={say('mark_again_name', word.name)} onClick={() => onShow([word], where)}>
              {say('mark_again')}
            </button>
          </li>
        ))}
      </ul>
      {words.length > 1 ? (
        <button type="button" class="quiet-button" aria-label={say('mark_all_again_name', title)} onClick={() => onShow(words, where)}>
          {say('mark_all_again')}
        </button>
      ) : null}
    </div>
  );
}
