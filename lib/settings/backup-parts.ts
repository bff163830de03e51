import * as v from 'valibot';
import { ownWordSchema } from './own-words.ts';

/**
 * What a backup holds beside the settings: lists, each stored under the key by which it stands here. Of two entries with the same
 * name the one that comes in wins.
 */
export const backupParts = {
  /** Terms that the reader has written. */
  ownWords: { schema: v.array(ownWordSchema), nameOf: ({ id }: PartEntry) => id },
  /** What the reader wants to ask about. */
  sheet: { schema: v.array(v.looseObject({ is: v.string(), id: v.string() })), nameOf: ({ is, id }: PartEntry) => `${String(is)} ${id}` },
} as const;

/** An entry of any of the lists. */
export interface PartEntry {
  [key: string]: unknown;
  id: string;
}

export type PartKey = keyof typeof backupParts;
