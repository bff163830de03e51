/** One use of a word in a text that is not part of the project: told by place, never by its words. */
export interface Label {
  /** Words and documents of the half set aside were not looked at while the judgement was tuned. */
  half: 'tune' | 'held';
  id: string;
  file: string;
  sha1: string;
  /** UTF-16 offset into the file's text. */
  start: number;
  sense: 'health' | 'everyday' | 'unclear';
}

/** A sentence written for the project, with the word in it. */
export interface LabelledSentence {
  id: string;
  isHealth: boolean;
  text: string;
  start: number;
}

/** Reads a table of labels. Throws with the number of the line that is wrong. */
export function readLabels(table: string): Label[] {
  return rowsOf(table, 'half\tid\tfile\tsha1\tstart\tsense').map(({ cells, line }) => {
    const [half, id = '', file = '', sha1 = '', start = '', sense] = cells;
    if (half !== 'tune' && half !== 'held') throw new RangeError(`line ${line}: half must be "tune" or "held"`);
    if (sense !== 'health' && sense !== 'everyday' && sense !== 'unclear') {
      throw new RangeError(`line ${line}: sense must be "health", "everyday" or "unclear"`);
    }
    if (!/^[0-9a-f]{40}$/.test(sha1)) throw new RangeError(`line ${line}: sha1 must be 40 hexadecimal digits`);
    if (!/^\d+$/.test(start)) throw new RangeError(`line ${line}: start must be a number`);
    return { half, id, file, sha1, start: Number(start), sense };
  });
}

/** Reads a table of sentences, with the word in [[double brackets]]. Throws with the number of the line that is wrong. */
export function readSentences(table: string): LabelledSentence[] {
  return rowsOf(table, 'id\tsense\tsentence').map(({ cells, line }) => {
    const [id = '', sense, sentence = ''] = cells;
    const start = sentence.indexOf('[[');
    if (sense !== 'h' && sense !== 'e') throw new RangeError(`line ${line}: sense must be "h" or "e"`);
    if (start < 0 || sentence.split('[[').length !== 2 || sentence.indexOf(']]') < start) {
      throw new RangeError(`line ${line}: one word must stand in [[brackets]]`);
    }
    return { id, isHealth: sense === 'h', text: sentence.replace('[[', '').replace(']]', ''), start };
  });
}

function rowsOf(table: string, head: string): { cells: string[]; line: number }[] {
  const [first, ...lines] = table.split('\n');
  if (first !== head) throw new RangeError(`line 1 must be ${JSON.stringify(head)}`);
  return lines.flatMap((told, at) => (told.length > 0 ? [{ cells: told.split('\t'), line: at + 2 }] : []));
}
