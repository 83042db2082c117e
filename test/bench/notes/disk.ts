// What a server that was killed has left on its disk, read without it.

import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { applyUpdate, Doc, XmlElement } from 'yjs';
import { databaseFile, openDatabase } from '../../../server/store/database.ts';
import { SqliteNotesStore } from '../../../server/store/sqlite-notes-store.ts';
import type { Contestant } from './contestants.ts';
import { keysIn } from './typing.ts';

/** The marked characters of a document; null where the server calls nothing saved, so that nobody could be deceived. */
export async function keysOnDisk({ name, dataDir }: Contestant, docName: string): Promise<Set<number> | null> {
  if (name === 'samtalerum') return keysOf(await ours(dataDir, docName));
  if (name === 'hocuspocus') return keysOf(hocuspocus(dataDir, docName));
  return null;
}

async function ours(dataDir: string, docName: string): Promise<Uint8Array[]> {
  const database = openDatabase(databaseFile(dataDir));
  try {
    return await new SqliteNotesStore(database).load(docName);
  } finally {
    database.close();
  }
}

function hocuspocus(dataDir: string, docName: string): Uint8Array[] {
  const database = new BetterSqlite3(join(dataDir, 'hocuspocus.sqlite'));
  try {
    const rows = database.prepare('SELECT data FROM documents WHERE name = ?').pluck().all(docName);
    return rows as Uint8Array[];
  } finally {
    database.close();
  }
}

function keysOf(updates: readonly Uint8Array[]): Set<number> {
  const doc = new Doc();
  for (const update of updates) applyUpdate(doc, update);
  const paragraphs = doc.getXmlFragment('item:bench').toArray();
  const texts = paragraphs.flatMap((paragraph) => (paragraph instanceof XmlElement ? paragraph.toArray() : []));
  return new Set(keysIn(texts.map((text) => text.toString()).join('')));
}
