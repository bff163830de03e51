import { LETTERS } from '../lib/glossary/entry-lists.ts';
import { useSay } from './interface-text.ts';

/** Leads to the part of the list under a letter. Letters that nothing stands under lead nowhere and say so. */
export function LetterBar({ letters, onLetter }: { letters: ReadonlySet<string>; onLetter: (letter: string) => void }) {
  const say = useSay();
  return (
    <div class="letter-bar" role="group" aria-label={say('letters')}>
      {LETTERS.map((letter) => (
        <button key={letter} type="button" class="letter" disabled={!letters.has(letter)} onClick={() => onLetter(letter)}>
          {letter}
        </button>
      ))}
    </div>
  );
}
