import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_LINES } from '../lib/sheet/limits.ts';
import { keyOf } from '../lib/sheet/sheet.ts';
import type { SheetChange, SheetLine } from '../lib/sheet/sheet.ts';
import { AskLine } from './AskLine.tsx';
import { useSay } from './interface-text.ts';
import { OwnQuestion } from './OwnQuestion.tsx';
import { UndoLine } from './UndoLine.tsx';
import type { SheetInHand } from './use-sheet.ts';

export interface AskSheetProps {
  inHand: SheetInHand;
  /** What a line's word means; nothing for a question, or where the entry is gone. */
  inShortOf: (line: SheetLine) => string | undefined;
  hasEntry: (line: SheetLine) => boolean;
  /** Copies the list; told whether it could. */
  onCopy: () => Promise<boolean>;
  onPrint: () => void;
  /** Makes an id for a question of the reader's own. */
  newId: () => string;
}

type Undo = { at: number; text: string; change: SheetChange };

/** The list of what to ask about: to order, to write notes to, to print and to copy. */
export function AskSheet({ inHand, inShortOf, hasEntry, onCopy, onPrint, newId }: AskSheetProps) {
  const say = useSay();
  const { sheet, answer, unsaved, isPrivate, change } = inHand;
  const [undo, setUndo] = useState<Undo>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  /** The line that came back, and with it the focus: what had it was taken out of the document. (A line that moves keeps it.) */
  const [back, setBack] = useState<number>();
  useLayoutEffect(() => {
    if (back === undefined) return;
    list.current?.querySelectorAll('.ask-line')[back]?.querySelector<HTMLElement>('[data-does="remove"]')?.focus();
    setBack(undefined);
  }, [back]);

  const move = (line: SheetLine, at: number, by: -1 | 1) => {
    const to = at + by;
    if (to < 0 || to >= sheet.length) return;
    setSaid(say('moved_line', line.text, to + 1, sheet.length));
    void change({ do: 'move', key: keyOf(line), by });
  };
  const takeOff = async (removal: SheetChange, undoing: Undo) => {
    setSaid('');
    if ((await change(removal)) === 'done') setUndo(undoing);
    else setBack(undoing.at);
  };
  const copy = async () => setSaid(say((await onCopy()) ? 'list_copied' : 'report_failed'));
  const undoLine = undo ? (
    <UndoLine
      text={undo.text}
      onUndo={() => {
        setUndo(undefined);
        setBack(undo.at);
        // What could not be stored can be asked for again.
        void change(undo.change).then((told) => (told === 'done' ? undefined : setUndo(undo)));
      }}
    />
  ) : null;

  return (
    <article class="ask">
      <h2 class="entry-name">{say('ask_title')}</h2>
      <p class="no-print">{say('ask_intro')}</p>
      <p class="entry-small no-print">{say(isPrivate ? 'list_private' : 'list_kept')}</p>
      {answer === 'full' ? <p role="alert">{say('list_full', MOST_LINES)}</p> : null}
      {answer === 'failed' && unsaved.size === 0 ? <p role="alert">{say('list_failed')}</p> : null}
      {sheet.some((line) => unsaved.has(keyOf(line))) ? (
        <p role="alert">
          {say('note_failed')}{' '}
          <button type="button" class="link" onClick={inHand.saveAgain}>
            {say('try_again')}
          </button>
        </p>
      ) : null}
      {sheet.length === 0 && !undo ? <p>{say('ask_empty')}</p> : null}
      <ol class="ask-lines" ref={list}>
        {sheet.map((line, at) => (
          <Fragment key={keyOf(line)}>
            {undo?.at === at ? undoLine : null}
            <AskLine
              line={line}
              at={at}
              count={sheet.length}
              inShort={inShortOf(line)}
              hasEntry={hasEntry(line)}
              onMove={(by) => move(line, at, by)}
              onRemove={() =>
                void takeOff(
                  { do: 'remove', key: keyOf(line) },
                  { at, text: say('removed_line', line.text), change: { do: 'put-back', lines: [{ at, line }] } },
                )
              }
              onNote={(note) => void change({ do: 'note', key: keyOf(line), note, was: line.note })}
            />
          </Fragment>
        ))}
        {undo && undo.at >= sheet.length ? undoLine : null}
      </ol>
      <p role="status" class="ask-said no-print">
        {said}
      </p>
      <OwnQuestion onAdd={async (text) => (await change({ do: 'add', line: { is: 'own', id: newId(), text, note: '' } })) === 'done'} />
      {sheet.length > 0 ? (
        <div class="entry-row no-print">
          <button type="button" class="button" onClick={onPrint}>
            {say('print')}
          </button>
          <button type="button" class="link" onClick={() => void copy()}>
            {say('copy_list')}
          </button>
          <button
            type="button"
            class="link"
            onClick={() =>
              void takeOff(
                { do: 'empty' },
                { at: 0, text: say('emptied_list'), change: { do: 'put-back', lines: sheet.map((line, at) => ({ at, line })) } },
              )
            }
          >
            {say('empty_list')}
          </button>
        </div>
      ) : null}
    </article>
  );
}
