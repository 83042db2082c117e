// What every store of note versions promises, whatever it stores in.

import { describe, expect, test } from 'vitest';
import { MemoryNoteVersionsStore } from '../../server/store/memory-note-versions-store.ts';
import type { KeptVersion, NoteVersionsStore } from '../../server/store/note-versions-store.ts';
import { SqliteNotesStore } from '../../server/store/sqlite-notes-store.ts';
import { SqliteNoteVersionsStore } from '../../server/store/sqlite-note-versions-store.ts';
import { temporaryDatabase } from '../support/event-stores.ts';

/** Opens stores on the same data, as several processes do; compacts the notes themselves, where there are any. */
const DISKS: Record<string, () => Promise<{ open: () => NoteVersionsStore; compact: () => Promise<void> }>> = {
  memory: async () => {
    const rows: ConstructorParameters<typeof MemoryNoteVersionsStore>[0] = [];
    return { open: () => new MemoryNoteVersionsStore(rows), compact: async () => undefined };
  },
  SQLite: async () => {
    const { open } = await temporaryDatabase();
    return {
      open: () => new SqliteNoteVersionsStore(open()),
      compact: () => new SqliteNotesStore(open()).compact('m1.shared'),
    };
  },
};

const version = (atMs: number, fields: Partial<KeptVersion> = {}): Omit<KeptVersion, 'id'> => ({
  fragment: 'item:one',
  atMs,
  cause: 'writing',
  authors: ['anna'],
  restoredBy: null,
  state: Uint8Array.of(1, 0, 255),
  ...fields,
});

describe.each(Object.entries(DISKS))('note versions in %s', (_name, makeDisk) => {
  test('[ST12] a version comes back as it was kept, whatever is compacted', async () => {
    const { open, compact } = await makeDisk();
    const id = await open().add('m1', version(1_000, { cause: 'itemEnd', authors: ['anna', 'carla'] }));
    await compact();
    const kept = await open().read('m1', id);
    expect(kept && { ...kept, state: [...kept.state] }).toEqual({
      ...version(1_000, { cause: 'itemEnd', authors: ['anna', 'carla'] }),
      id,
      state: [1, 0, 255],
    });
  });

  test('[ST12] those of a fragment are listed, the latest first and without their text; no other meeting’s', async () => {
    const { open } = await makeDisk();
    const store = open();
    const first = await store.add('m1', version(1_000));
    await store.add('m1', version(2_000, { fragment: 'item:two' }));
    await store.add('m2', version(3_000));
    const last = await store.add('m1', version(4_000, { cause: 'beforeRestore', authors: [], restoredBy: 'bent' }));
    expect(last).toBeGreaterThan(first);
    expect(await open().list('m1', 'item:one')).toEqual([
      { id: last, atMs: 4_000, cause: 'beforeRestore', authors: [], restoredBy: 'bent' },
      { id: first, atMs: 1_000, cause: 'writing', authors: ['anna'], restoredBy: null },
    ]);
    expect(await store.read('m2', first)).toBeNull();
    expect(await store.list('m3', 'item:one')).toEqual([]);
  });

  test('[ST12] what is taken away is gone, and nothing else', async () => {
    const { open } = await makeDisk();
    const store = open();
    const ids = [
      await store.add('m1', version(1)),
      await store.add('m1', version(2)),
      await store.add('m1', version(3)),
    ];
    const [first = 0, second = 0, third = 0] = ids;
    await store.remove('m2', ids);
    await store.remove('m1', []);
    await store.remove('m1', [first, third]);
    expect((await open().list('m1', 'item:one')).map(({ id }) => id)).toEqual([second]);
    expect(await store.read('m1', first)).toBeNull();
  });
});
