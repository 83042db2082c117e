// What is written on this page, kept on the device until the server has it: a reload without a network loses nothing. Beside
// the text stands how many changes wait for the server, so that the page can say so after a reload too.

import { IndexeddbPersistence } from 'y-indexeddb';
import type { Doc } from 'yjs';

const WAITING = 'waiting';

export interface DeviceCopy {
  /** Remembers how many changes the server has not yet called saved. */
  count(waiting: number): void;
  /** Ends it; the copy stays. */
  close(): void;
  /** Ends it and takes the copy off the device. */
  forget(): void;
}

/** The name of somebody's copy of a document. */
export function copyName(docName: string, participantId: string): string {
  return `samtalerum/${docName}/${participantId}`;
}

/** Takes a copy off the device that no page has open: of notes that its owner may no longer read. */
export function forgetCopy(name: string): void {
  // A browser that keeps nothing has none.
  if (typeof indexedDB !== 'undefined') indexedDB.deleteDatabase(name);
}

/**
 * Reads the copy of this name into the document and keeps it up to date; `onRead` hears whether the device can keep it, and
 * how many changes waited when it was last open.
 */
export function keepOnDevice(name: string, doc: Doc, onRead: (isKept: boolean, waiting: number) => void): DeviceCopy {
  const persistence = new IndexeddbPersistence(name, doc);
  let isOpen = false;
  let counted: number | null = null;
  persistence.once('synced', async () => {
    const waiting: unknown = await persistence.get(WAITING).catch(() => 0);
    isOpen = true;
    onRead(true, typeof waiting === 'number' ? waiting : 0);
  });
  // A browser that keeps nothing (some private windows) refuses to open the database.
  persistence._db.catch(() => onRead(false, 0));
  return {
    count: (waiting) => {
      if (!isOpen || waiting === counted) return;
      counted = waiting;
      void persistence.set(WAITING, waiting).catch(() => undefined);
    },
    close: () => {
      isOpen = false;
      void persistence.destroy().catch(() => undefined);
    },
    forget: () => {
      isOpen = false;
      void persistence.clearData().catch(() => undefined);
    },
  };
}
