import { backupParts } from './backup-parts.ts';
import type { PartEntry, PartKey } from './backup-parts.ts';
import type { Backup } from './backup.ts';
import { choices, readSettings } from './settings.ts';
import type { ChoiceKey } from './settings.ts';

/** Add what the file holds to what is there, or put it in its place. */
export type ImportHow = 'merge' | 'replace';

export type ListKey = 'sites' | 'known' | 'notHere' | PartKey;

/** What an import would change: a choice, or how many entries of a list. */
export type ImportChange =
  | { is: 'choice'; key: ChoiceKey; from: string | number; to: string | number }
  | { is: 'list'; key: ListKey; added: number; changed: number; removed: number };

/** What there is after an import. With `merge` nothing is lost; where both say something, the file wins. */
export function afterImport(now: Backup, file: Backup, how: ImportHow): Backup {
  if (how === 'replace') return file;
  const [mine, theirs] = [now.settings, file.settings];
  const sites = joined(mine.sites, theirs.sites, (a, b) => ({ ...a, ...b }));
  const known = joined(mine.known, theirs.known, (a, b) => [...new Set([...a, ...b])]);
  const notHere = joined(mine.notHere, theirs.notHere, joinHosts);
  const ownWords = joined(now.ownWords, file.ownWords, (a, b) => joinEntries('ownWords', a, b));
  const sheet = joined(now.sheet, file.sheet, (a, b) => joinEntries('sheet', a, b));
  return {
    settings: { ...mine, ...theirs, ...(sites && { sites }), ...(known && { known }), ...(notHere && { notHere }) },
    ...(ownWords && { ownWords }),
    ...(sheet && { sheet }),
  };
}

/** What differs between what there is and what there would be, choices before lists. */
export function importChanges(before: Backup, after: Backup): ImportChange[] {
  const [from, to] = [readSettings(before.settings), readSettings(after.settings)];
  const choiceChanges = Object.keys(choices)
    .filter((key) => isChoice(key))
    .filter((key) => from[key] !== to[key])
    .map((key): ImportChange => ({ is: 'choice', key, from: from[key], to: to[key] }));
  const lists: [ListKey, (backup: Backup) => ReadonlyMap<string, string>][] = [
    ['sites', ({ settings: { sites = {} } }) => new Map(Object.entries(sites))],
    ['known', ({ settings: { known = [] } }) => new Map(known.map((id) => [id, '']))],
    [
      'notHere',
      ({ settings: { notHere = {} } }) => new Map(Object.entries(notHere).flatMap(([host, ids]) => ids.map((id) => [`${host} ${id}`, '']))),
    ],
    ['ownWords', ({ ownWords = [] }) => byName('ownWords', ownWords)],
    ['sheet', ({ sheet = [] }) => byName('sheet', sheet)],
  ];
  const listChanges = lists
    .map(([key, entriesOf]) => ({ is: 'list' as const, key, ...compare(entriesOf(before), entriesOf(after)) }))
    .filter(({ added, changed, removed }) => added + changed + removed > 0);
  return [...choiceChanges, ...listChanges];
}

function isChoice(key: string): key is ChoiceKey {
  return key in choices;
}

function joined<Value>(mine: Value | undefined, theirs: Value | undefined, join: (mine: Value, theirs: Value) => Value): Value | undefined {
  return mine === undefined || theirs === undefined ? (theirs ?? mine) : join(mine, theirs);
}

function joinHosts(mine: Readonly<Record<string, string[]>>, theirs: Readonly<Record<string, string[]>>): Record<string, string[]> {
  const hosts = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries([...hosts].map((host) => [host, [...new Set([...(mine[host] ?? []), ...(theirs[host] ?? [])])]]));
}

/** Entries keep their order; new ones come behind. */
function joinEntries<Entry extends PartEntry>(part: PartKey, mine: readonly Entry[], theirs: readonly Entry[]): Entry[] {
  const { nameOf } = backupParts[part];
  return [...new Map([...mine, ...theirs].map((entry) => [nameOf(entry), entry])).values()];
}

function byName(part: PartKey, entries: readonly PartEntry[]): Map<string, string> {
  const { nameOf } = backupParts[part];
  return new Map(entries.map((entry) => [nameOf(entry), JSON.stringify(entry)]));
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const kept = [...after].filter(([name]) => before.has(name));
  return {
    added: after.size - kept.length,
    changed: kept.filter(([name, value]) => before.get(name) !== value).length,
    removed: before.size - kept.length,
  };
}
