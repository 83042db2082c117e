// All that keeps and erases: how long meetings are kept, their removal, and what is stored of a person.

import type { AttachmentFiles } from '../attachments/attachment-files.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Log } from '../log.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { NotesServer } from '../notes/notes-server.ts';
import type { Publications } from '../publications/publications.ts';
import type { Database } from '../store/database.ts';
import type { EventStore } from '../store/event-store.ts';
import { MeetingRemoval } from './meeting-removal.ts';
import { PersonErasure } from './person-erasure.ts';
import { PersonExport } from './person-export.ts';
import { Persons } from './persons.ts';
import { RetentionJob } from './retention-job.ts';
import { RetentionSettings } from './retention-settings.ts';

interface Parts {
  readonly database: Database;
  readonly store: EventStore;
  readonly rooms: Rooms;
  readonly notes: NotesServer;
  readonly files: AttachmentFiles;
  readonly audit: AuditLog;
  readonly publications: Publications;
  readonly log: Log;
  readonly backups: string | null;
  readonly now: () => number;
}

export class Privacy {
  readonly removal: MeetingRemoval;
  readonly retention: RetentionSettings;
  readonly job: RetentionJob;
  readonly persons: Persons;
  readonly exporting: PersonExport;
  readonly erasing: PersonErasure;

  constructor(parts: Parts) {
    this.removal = new MeetingRemoval(parts);
    this.retention = new RetentionSettings(parts);
    this.job = new RetentionJob({ ...parts, settings: this.retention, removal: this.removal });
    this.persons = new Persons(parts.database);
    this.exporting = new PersonExport({ ...parts, persons: this.persons });
    this.erasing = new PersonErasure({ ...parts, persons: this.persons, removal: this.removal });
  }
}
