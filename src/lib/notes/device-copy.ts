// What is written on this page, kept on the device until the server has it: a reload without a network loses nothing.

import { IndexeddbPersistence } from 'y-indexeddb';
import type { Doc } from 'yjs';

export interface DeviceCopy {
  close(): void;
}

/** Reads the copy of this name into the document and keeps it up to date; `onRead` hears whether the device can keep it. */
export function keepOnDevice(name: string, doc: Doc, onRead: (isKept: boolean) => void): DeviceCopy {
  const persistence = new IndexeddbPersistence(name, doc);
  persistence.once('synced', () => onRead(true));
  // A browser that keeps nothing (some private windows) refuses to open the database.
  persistence._db.catch(() => onRead(false));
  return { close: () => void persistence.destroy().catch(() => undefined) };
}
