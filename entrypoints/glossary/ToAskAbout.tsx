import { AskSheet } from '../../components/AskSheet.tsx';
import { useSay } from '../../components/interface-text.ts';
import type { SheetInHand } from '../../components/use-sheet.ts';
import { sheetAsText } from '../../lib/sheet/sheet-text.ts';
import type { SheetLine } from '../../lib/sheet/sheet.ts';
import { asSentence } from '../../lib/text/as-sentence.ts';
import { allTerms } from './all-terms.ts';
import { entryAt } from './lists.ts';

const inShort = new Map(allTerms.map((term) => [term.id, asSentence(term.inShort)]));

/** The list of what to ask about, with what the glossary knows of its words. */
export function ToAskAbout({ inHand }: { inHand: SheetInHand }) {
  const say = useSay();
  const inShortOf = ({ is, id }: SheetLine) => (is === 'term' ? inShort.get(id) : undefined);
  const copy = async () => {
    const text = sheetAsText(inHand.sheet, { title: say('ask_title'), inShort: inShortOf, note: (note) => say('my_note', note) });
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  };
  return (
    <AskSheet
      inHand={inHand}
      inShortOf={inShortOf}
      hasEntry={({ is, id }) => is !== 'own' && entryAt(id)?.kind === is}
      onCopy={copy}
      onPrint={() => print()}
      newId={() => crypto.randomUUID()}
    />
  );
}
