import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { copyName, keepOnDevice } from '../../src/lib/notes/device-copy.ts';

const name = copyName('m1/open', 'p1');

test('[NT11] a database that is taken away under the page neither stops its document nor what is kept afterwards', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  const doc = new Doc();
  await new Promise((resolve) => keepOnDevice(name, doc, resolve));
  const heard: string[] = [];
  doc.on('update', () => heard.push(doc.getText().toString()));

  // Before the page has heard of the loss, it writes, and hears of others.
  forceCloseDatabase((opened.mock.results[0]?.value as IDBOpenDBRequest).result as never);
  indexedDB.deleteDatabase(name);
  doc.getText().insert(0, 'a');
  const theirs = new Doc();
  theirs.getText().insert(0, 'b');
  applyUpdate(doc, encodeStateAsUpdate(theirs));
  doc.getText().insert(0, 'c');

  expect(heard).toHaveLength(3);
  const text = doc.getText().toString();
  await vi.waitFor(async () => {
    const later = new Doc();
    const copy = await new Promise<{ close(): void }>((resolve) => {
      const kept = keepOnDevice(name, later, () => resolve(kept));
    });
    copy.close();
    expect(later.getText().toString()).toBe(text);
  });
});
