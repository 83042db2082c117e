// What every store of notes promises, whatever it stores in.

import { describe, expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { MemoryNotesStore } from '../../server/store/memory-notes-store.ts';
import type { MovedText, NotesStore } from '../../server/store/notes-store.ts';
import { SqliteNotesStore } from '../../server/store/sqlite-notes-store.ts';
import { temporaryDatabase } from '../support/event-stores.ts';

const NAME = 'meeting-1.shared';

/** Opens stores on the same data, as several processes do. */
const DISKS: Record<string, () => Promise<() => NotesStore>> = {
  memory: async () => {
    const documents = new Map<string, Uint8Array[]>();
    const moved = new Map<string, MovedText[]>();
    return () => new MemoryNotesStore(documents, moved);
  },
  SQLite: async () => {
    const { open } = await temporaryDatabase();
    return () => new SqliteNotesStore(open());
  },
};

/** The update that one act of writing makes. */
function written(doc: Doc, act: () => void): Uint8Array {
  const before = encodeStateVector(doc);
  act();
  return encodeStateAsUpdate(doc, before);
}

function textOf(updates: Uint8Array[]): string {
  const doc = new Doc();
  for (const update of updates) applyUpdate(doc, update);
  return doc.getText('text').toString();
}

describe.each(Object.entries(DISKS))('notes store in %s', (_name, makeDisk) => {
  test('[ST8] updates come back in the order of their arrival, for each document its own', async () => {
    const open = await makeDisk();
    const store = open();
    const updates = [Uint8Array.of(1), Uint8Array.of(2, 0, 255), Uint8Array.of(3)];
    await store.append(NAME, updates.slice(0, 1));
    await store.append('meeting-2.shared', [Uint8Array.of(9)]);
    await store.append(NAME, updates.slice(1));

    expect((await open().load(NAME)).map((update) => [...update])).toEqual(updates.map((update) => [...update]));
    expect(await store.load('nobody.shared')).toEqual([]);
  });

  test('[ST8] updates are stored all or none', async () => {
    const open = await makeDisk();
    const unreadable = null as unknown as Uint8Array;
    await expect(open().append(NAME, [Uint8Array.of(1), unreadable])).rejects.toThrow();
    expect(await open().load(NAME)).toEqual([]);
  });

  test('[ST8] updates of several documents are stored together, all or none', async () => {
    const open = await makeDisk();
    const other = 'meeting-1.closed';
    await open().appendTogether([
      { docName: NAME, updates: [Uint8Array.of(1), Uint8Array.of(2)] },
      { docName: other, updates: [Uint8Array.of(3)] },
    ]);
    expect(await open().load(NAME)).toHaveLength(2);
    expect((await open().load(other)).map((update) => [...update])).toEqual([[3]]);
    const unreadable = null as unknown as Uint8Array;
    await expect(
      open().appendTogether([
        { docName: NAME, updates: [Uint8Array.of(4)] },
        { docName: other, updates: [unreadable] },
      ]),
    ).rejects.toThrow();
    expect([await open().load(NAME), await open().load(other)].map((rows) => rows.length)).toEqual([2, 1]);
  });

  test('[ST8] [NT20] what has moved out of a document is stored with the updates that take it away, or not at all', async () => {
    const open = await makeDisk();
    const moved: MovedText[] = [
      { fragment: 'item:one', into: 'meeting-1.closed', sign: [5, 0], parts: [[4_294_967_295, 0, 7, 5, 12]] },
    ];
    await open().appendTogether([{ docName: NAME, updates: [Uint8Array.of(1)], moved }]);
    const unreadable = null as unknown as Uint8Array;
    await expect(open().appendTogether([{ docName: NAME, updates: [unreadable], moved }])).rejects.toThrow();
    expect(await open().movedFrom(NAME)).toEqual(moved);
    expect(await open().movedFrom('meeting-1.closed')).toEqual([]);
  });

  test('[ST9] compaction leaves one update that says the same', async () => {
    const open = await makeDisk();
    const store = open();
    const doc = new Doc();
    const text = doc.getText('text');
    for (const letter of 'Vi læser højt') {
      await store.append(NAME, [written(doc, () => text.insert(text.length, letter))]);
    }
    await store.append('meeting-2.shared', [Uint8Array.of(0, 0), Uint8Array.of(0, 0)]);

    await store.compact(NAME);
    expect(await open().load(NAME)).toHaveLength(1);
    expect(textOf(await store.load(NAME))).toBe('Vi læser højt');
    expect(await store.load('meeting-2.shared')).toHaveLength(2);
  });

  test('[ST9] compaction keeps what another writer has appended', async () => {
    const open = await makeDisk();
    const [mine, theirs] = [open(), open()];
    const [here, there] = [new Doc(), new Doc()];
    await mine.append(NAME, [written(here, () => here.getText('text').insert(0, 'her'))]);
    await mine.load(NAME);
    await theirs.append(NAME, [written(there, () => there.getText('text').insert(0, 'der'))]);

    await mine.compact(NAME);
    const [compacted, ...more] = await theirs.load(NAME);
    expect(more).toEqual([]);
    expect(textOf(compacted ? [compacted] : [])).toMatch(/^(herder|derher)$/);
    await theirs.append(NAME, [written(there, () => there.getText('text').insert(3, '!'))]);
    expect(textOf(await mine.load(NAME))).toContain('der!');
  });

  test('[ST9] compaction keeps an update whose predecessor has not arrived yet', async () => {
    const store = (await makeDisk())();
    const doc = new Doc();
    const text = doc.getText('text');
    const first = written(doc, () => text.insert(0, 'et '));
    const second = written(doc, () => text.insert(3, 'to '));
    const third = written(doc, () => text.insert(6, 'tre'));
    await store.append(NAME, [second, third]);
    await store.compact(NAME);
    await store.append(NAME, [first]);
    expect(textOf(await store.load(NAME))).toBe('et to tre');
  });

  test('[ST9] text that was deleted is gone after compaction', async () => {
    const store = (await makeDisk())();
    const doc = new Doc();
    const text = doc.getText('text');
    await store.append(NAME, [written(doc, () => text.insert(0, 'fortroligt og offentligt'))]);
    await store.append(NAME, [written(doc, () => text.delete(0, 'fortroligt og '.length))]);
    const bytes = async () => Buffer.concat(await store.load(NAME)).toString('latin1');
    expect(await bytes()).toContain('fortroligt');

    await store.compact(NAME);
    expect(await bytes()).not.toContain('fortroligt');
    expect(textOf(await store.load(NAME))).toBe('offentligt');
  });
});
