import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { copyName, keepOnDevice, type DeviceCopy } from '../../src/lib/notes/device-copy.ts';

const name = copyName('m1/open', 'p1');

test('[NT11] a database that is taken away under the page neither stops its document nor what is kept afterwards', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  const doc = new Doc();
  await new Promise((resolve) => keepOnDevice(name, doc, resolve, new EventTarget()));
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
      const kept = keepOnDevice(name, later, () => resolve(kept), new EventTarget());
    });
    copy.close();
    expect(later.getText().toString()).toBe(text);
  });
});

/** What the device keeps beside the database; a new page finds what was there when the old one went. */
function stubLocalStorage(earlier: Iterable<[string, string]> = []): Map<string, string> {
  const kept = new Map(earlier);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

test('[NT11] what the database had not written when the page was left stands there when it is opened again, once', async () => {
  const atLeaving = stubLocalStorage();
  const left = copyName('m2/open', 'p1');
  const page = new EventTarget();
  const doc = new Doc();
  let copy: DeviceCopy | undefined;
  await new Promise((resolve) => (copy = keepOnDevice(left, doc, resolve, page)));
  // A page that goes takes along what it was writing into its database.
  vi.spyOn(IDBObjectStore.prototype, 'add').mockReturnValue({} as IDBRequest<IDBValidKey>);
  doc.getText().insert(0, 'uden ');
  copy?.count(1);
  page.dispatchEvent(new Event('pagehide'));
  doc.getText().insert(5, 'net');
  copy?.count(2);
  page.dispatchEvent(new Event('pagehide'));
  const asLeft = [...atLeaving];
  vi.restoreAllMocks();
  await vi.waitFor(() => expect(atLeaving.size).toBe(0));

  const kept = stubLocalStorage(asLeft);
  for (const _visit of ['first', 'second']) {
    const later = new Doc();
    let visit: DeviceCopy | undefined;
    const waiting = await new Promise((resolve) => {
      visit = keepOnDevice(left, later, (_isKept, count) => resolve(count), new EventTarget());
    });
    expect(waiting).toBe(2);
    expect(later.getText().toString()).toBe('uden net');
    await vi.waitFor(() => expect(kept.size).toBe(0));
    visit?.close();
  }
});
