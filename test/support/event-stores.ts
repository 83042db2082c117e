// The implementations of the event store, each with a way to look and reach beneath it.

import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { onTestFinished } from 'vitest';
import { openDatabase, type Database } from '../../server/store/database.ts';
import type { EventStore } from '../../server/store/event-store.ts';
import { MemoryEventStore, type MemoryDisk } from '../../server/store/memory-event-store.ts';
import { SqliteEventStore } from '../../server/store/sqlite-event-store.ts';
import { temporaryDirectory } from './app.ts';

export interface EventDisk {
  /** Another store on the same data: a second process, or the next start of the server. */
  open(): EventStore;
  /** Puts an event into the log as a later version would have written it. */
  plant(meetingId: string, seq: number, event: object): Promise<void>;
  eraseName(meetingId: string, participantId: string): Promise<void>;
  /** The log as it lies on the disk. */
  rawLog(meetingId: string): Promise<string>;
}

/** A database file of its own for this test. */
export async function temporaryDatabase(): Promise<{ path: string; open: () => Database }> {
  const path = join(await temporaryDirectory(), 'samtalerum.sqlite');
  const open = () => {
    const database = openDatabase(path);
    onTestFinished(() => database.close());
    return database;
  };
  return { path, open };
}

/** What every implementation must pass the same tests on. */
export const EVENT_DISKS: Record<string, () => Promise<EventDisk>> = {
  memory: async () => {
    const disk: MemoryDisk = new Map();
    const meeting = (id: string) => {
      const found = disk.get(id);
      if (!found) throw new Error(`no meeting ${id}`);
      return found;
    };
    return {
      open: () => new MemoryEventStore(disk),
      plant: async (id, seq, event) => void meeting(id).events.push({ seq, at: 0, by: null, event }),
      eraseName: async (id, participantId) => void meeting(id).names.delete(participantId),
      rawLog: async (id) => JSON.stringify(meeting(id).events),
    };
  },
  SQLite: async () => {
    const { open } = await temporaryDatabase();
    const { orm, tables } = open();
    const { meetingEvent, personName } = tables;
    return {
      open: () => new SqliteEventStore(open()),
      plant: async (meetingId, seq, event) => {
        await orm.insert(meetingEvent).values({ meetingId, seq, atMs: 0, byId: null, event });
      },
      eraseName: async (meetingId, participantId) => {
        const theirs = and(eq(personName.meetingId, meetingId), eq(personName.participantId, participantId));
        await orm.delete(personName).where(theirs);
      },
      rawLog: async (id) => JSON.stringify(await orm.select().from(meetingEvent).where(eq(meetingEvent.meetingId, id))),
    };
  },
};
