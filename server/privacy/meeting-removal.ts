// Taking a meeting away for good (rule RN2): its log, notes, versions, minutes, what is public and its files. Somebody who has it
// open is not interrupted: it is tried again later.

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AttachmentFiles } from '../attachments/attachment-files.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { NotesServer } from '../notes/notes-server.ts';
import type { Database, Transaction } from '../store/database.ts';
import { removeMeeting } from '../store/remove-meeting.ts';

interface Parts {
  readonly database: Database;
  readonly rooms: Rooms;
  readonly notes: Pick<NotesServer, 'release'>;
  readonly files: AttachmentFiles;
}

export class MeetingRemoval {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether nobody has the meeting open at this moment. */
  async isClosed(meetingId: string): Promise<boolean> {
    const { rooms, notes } = this.#parts;
    return (await notes.release(meetingId)) && rooms.release(meetingId);
  }

  /**
   * Does something to a meeting in a transaction while nobody has it open: whoever opens it next reads it anew. False, and nothing
   * is done, when somebody has.
   */
  async whileClosed(meetingId: string, act: (tx: Transaction) => void): Promise<boolean> {
    const { database, rooms, notes } = this.#parts;
    // Let go of and acted on in one go, so that nobody can come in between.
    if (!(await notes.release(meetingId)) || !rooms.release(meetingId)) return false;
    database.orm.transaction(act, { behavior: 'immediate' });
    return true;
  }

  /** Removes a meeting, and tells of it in the same transaction; false when somebody has it open. */
  async remove(meetingId: string, tell: (tx: Transaction) => void): Promise<boolean> {
    const { database, files } = this.#parts;
    let left: string[] = [];
    const isDone = await this.whileClosed(meetingId, (tx) => {
      left = removeMeeting(tx, database.tables, meetingId);
      tell(tx);
    });
    // A server that is killed here leaves files that no row names: they are cleared away like any other stray.
    for (const id of left) await files.remove(id);
    await nextTurn();
    return isDone;
  }

  /** To be called after the last of some removals: until then their words stand in the log of writes. */
  done(): void {
    this.#parts.database.emptyLog();
  }
}
