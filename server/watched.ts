// Every figure that is counted when somebody asks for `/metrics`: who is here, what waits, and how much room is left.

import { stat, statfs } from 'node:fs/promises';
import type { AttachmentsStore } from './store/attachments-store.ts';
import { newestBackupMs } from './backup/make-backup.ts';
import type { Config } from './config.ts';
import type { Exports } from './exports/exports.ts';
import type { GateKeeper } from './meetings/gate-keeper.ts';
import type { LiveGateway } from './meetings/gateway.ts';
import type { Rooms } from './meetings/rooms.ts';
import type { Metrics } from './metrics.ts';
import type { NotesServer } from './notes/notes-server.ts';
import { databaseFile } from './store/database.ts';
import type { MailStore } from './store/mail-store.ts';
import type { MeetingDirectory } from './store/meeting-directory.ts';

interface Watched {
  readonly config: Config;
  readonly directory: MeetingDirectory;
  readonly rooms: Rooms;
  readonly gateway: LiveGateway;
  readonly notes: NotesServer;
  readonly exports: Exports;
  readonly gate: GateKeeper;
  readonly mails: MailStore;
  readonly attachments: AttachmentsStore;
  readonly now: () => number;
}

/** Lets all of it be asked for from now on. */
export function watch(metrics: Metrics, watched: Watched): void {
  watchPeople(metrics, watched);
  watchQueues(metrics, watched);
  watchDisk(metrics, watched);
}

function watchPeople(metrics: Metrics, { directory, rooms, gateway, notes }: Watched): void {
  metrics.byLabel('meetings', 'Meetings that are stored.', 'phase', () => directory.countByPhase());
  metrics.figure('rooms', 'Meetings that are loaded.', () => rooms.size);
  metrics.byLabel('seats', 'Seats that are connected to a meeting.', 'role', () => gateway.seats());
  metrics.figure('live_sockets', 'Pages and programs connected to a meeting.', () => gateway.sockets);
  metrics.figure('notes_meetings', 'Meetings whose notes are open.', () => notes.load.meetings);
  metrics.figure('notes_connections', 'Pages that have notes open.', () => notes.load.connections);
}

function watchQueues(metrics: Metrics, { rooms, notes, exports, gate, mails, now }: Watched): void {
  metrics.figure('commands_waiting', 'Commands that wait for the disk.', () => rooms.waiting);
  metrics.figure('notes_waiting', 'Changes of notes that wait for the disk.', () => notes.waiting());
  metrics.figure('documents_waiting', 'Files of minutes that wait for a thread.', () => exports.waiting);
  metrics.figure('checks_waiting', 'Minutes that wait to be checked for what is confidential.', () => gate.waiting);
  metrics.figure('mails_waiting', 'Mails that are not sent yet.', () => mails.waiting());
  metrics.figure('mails_oldest_seconds', 'How long the oldest of them has waited.', async () =>
    secondsSince(await mails.oldestWaitingMs(), now(), 0),
  );
}

function watchDisk(metrics: Metrics, { config, attachments, now }: Watched): void {
  const path = databaseFile(config.dataDir);
  const disk = () => statfs(config.dataDir);
  metrics.figure('database_bytes', 'Size of the database.', async () => (await stat(path)).size);
  metrics.figure('database_log_bytes', 'Size of what SQLite has not moved into it.', async () => {
    return (await stat(`${path}-wal`)).size;
  });
  metrics.figure('attachments_bytes', 'Size of all attachments.', () => attachments.bytes());
  metrics.figure('disk_bytes', 'Room on the disk where the data lie.', async () => {
    const { blocks, bsize } = await disk();
    return blocks * bsize;
  });
  metrics.figure('disk_free_bytes', 'Room left there.', async () => {
    const { bavail, bsize } = await disk();
    return bavail * bsize;
  });
  const { backup } = config;
  if (!backup) return;
  metrics.figure('backup_age_seconds', 'How old the newest backup is; +Inf while there is none.', async () =>
    secondsSince(await newestBackupMs(backup.folder), now(), Infinity),
  );
}

function secondsSince(atMs: number | null, nowMs: number, never: number): number {
  return atMs === null ? never : Math.max(0, nowMs - atMs) / 1_000;
}
