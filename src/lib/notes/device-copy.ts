// What is written on this page, kept on the device until the server has it: a reload without a network loses nothing. Beside
// the text stands how many changes wait for the server, so that the page can say so after a reload too.

import { IndexeddbPersistence } from 'y-indexeddb';
import { applyUpdate, mergeUpdates, type Doc, type Transaction } from 'yjs';
import { forgetLastWords, keepLastWords, lastWords } from './last-words.ts';

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
  forgetLastWords(name);
  // A browser that keeps nothing has none.
  if (typeof indexedDB !== 'undefined') indexedDB.deleteDatabase(name);
}

/**
 * Reads the copy of this name into the document and keeps it up to date; `onRead` hears whether the device can keep it, and
 * how many changes waited when it was last open. `page` tells when it is left.
 */
export function keepOnDevice(
  name: string,
  doc: Doc,
  onRead: (isKept: boolean, waiting: number) => void,
  page: EventTarget = window,
): DeviceCopy {
  let persistence: IndexeddbPersistence | null = null;
  let isOpen = false;
  let isRead = false;
  let counted: number | null = null;
  /** What was typed here and the database has not yet said to have. */
  const unwritten: Uint8Array[] = [];
  let isAsking = false;

  const storeCount = () => {
    if (isOpen && counted !== null) void persistence?.set(WAITING, counted).catch(() => undefined);
  };
  const askWhatIsWritten = () => {
    const database = persistence?.db;
    if (!database || isAsking) return;
    const asked = unwritten.length;
    // It waits for everything that was to be written before it.
    const reading = database.transaction(['updates', 'custom'], 'readonly');
    isAsking = true;
    reading.objectStore('custom').get(WAITING);
    reading.addEventListener('abort', () => (isAsking = false));
    reading.addEventListener('complete', () => {
      isAsking = false;
      unwritten.splice(0, asked);
      if (unwritten.length > 0) askWhatIsWritten();
      else if (isRead) forgetLastWords(name);
    });
  };
  const onTyped = (update: Uint8Array, _origin: unknown, _doc: Doc, { local }: Transaction) => {
    if (local) unwritten.push(update);
  };
  const onLeave = () => {
    const waiting = counted ?? 0;
    if (unwritten.length === 0 && waiting === 0) return;
    const update = unwritten.length > 0 ? mergeUpdates(unwritten) : new Uint8Array();
    keepLastWords(name, { update, waiting });
  };
  const open = () => {
    const opened = new IndexeddbPersistence(name, doc);
    persistence = opened;
    const store = opened._storeUpdate;
    doc.off('update', store);
    opened._storeUpdate = (update, origin) => {
      try {
        store(update, origin);
        if (unwritten.length > 0) askWhatIsWritten();
      } catch {
        openAgain(opened);
      }
    };
    doc.on('update', opened._storeUpdate);
    opened.once('synced', async () => {
      const waiting: unknown = isRead ? null : await opened.get(WAITING).catch(() => 0);
      const last = isRead ? null : lastWords(name);
      if (last?.update.length) applyUpdate(doc, last.update, last);
      counted ??= last?.waiting ?? null;
      isOpen = true;
      storeCount();
      if (!isRead) onRead(true, last?.waiting ?? (typeof waiting === 'number' ? waiting : 0));
      isRead = true;
      askWhatIsWritten();
    });
    opened._db.then(
      (database) => {
        for (const loss of ['close', 'versionchange']) database.addEventListener(loss, () => openAgain(opened));
      },
      // A browser that keeps nothing (some private windows) refuses to open the database.
      () => onRead(false, 0),
    );
  };
  // Whoever has the site's data cleared takes the database away under a page that is open. Writing into it throws, until we are
  // told and after; and a Yjs document one of whose listeners has thrown tells nobody of any later change. The new database
  // gets the whole document.
  const openAgain = (lost: IndexeddbPersistence) => {
    if (persistence !== lost) return;
    isOpen = false;
    void lost.destroy().catch(() => undefined);
    open();
  };
  const end = () => {
    const ended = persistence;
    persistence = null;
    isOpen = false;
    doc.off('update', onTyped);
    page.removeEventListener('pagehide', onLeave);
    return ended;
  };
  doc.on('update', onTyped);
  page.addEventListener('pagehide', onLeave);
  open();
  return {
    count: (waiting) => {
      if (waiting === counted) return;
      counted = waiting;
      storeCount();
    },
    close: () =>
      void end()
        ?.destroy()
        .catch(() => undefined),
    forget: () => {
      forgetLastWords(name);
      void end()
        ?.clearData()
        .catch(() => undefined);
    },
  };
}
