import { expect, it } from 'vitest';
import { BACKUP_VERSION, migrateBackup } from '../../lib/settings/migrations.ts';

it('brings every older version to this one, and changes nothing in what it is given', () => {
  for (let version = 1; version < BACKUP_VERSION; version += 1) {
    const file = Object.freeze({ version, settings: Object.freeze({ mention: 'every' }) });
    expect(migrateBackup(file, version)).toEqual({ version: BACKUP_VERSION, settings: { mention: 'every' } });
  }
});

it('leaves a file of this version, and what is broken, as it is', () => {
  const file = { version: BACKUP_VERSION, settings: 'broken', more: [7] };
  expect(migrateBackup(file, BACKUP_VERSION)).toEqual(file);
  expect(migrateBackup({ ...file, version: 1 }, 1)).toEqual(file);
});
