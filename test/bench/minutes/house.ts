// A data directory with the large meeting and with meetings in which people type, and the built server on it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { databaseFile, openDatabase } from '../../../server/store/database.ts';
import { SqliteNotesStore } from '../../../server/store/sqlite-notes-store.ts';
import { FJORDBY, granted, visitor } from '../../support/accounts.ts';
import { meetingInput } from '../../support/rooms.ts';
import { startServer, type ServerProcess } from '../../support/server.ts';
import type { SeatPlan } from '../notes/seat.ts';
import { makeBigMeeting } from './big-meeting.ts';

const TYPING_MEETINGS = 20;
const PEOPLE_EACH = 10;
export const PEOPLE = TYPING_MEETINGS * PEOPLE_EACH;

export interface MinutesHouse {
  server: ServerProcess;
  meetingId: string;
  /** Of a program that may read minutes. */
  token: string;
  /** Everybody writes. */
  seats: SeatPlan[];
  stop(): Promise<void>;
}

export async function startHouse(): Promise<MinutesHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-bench-'));
  const made = await prepare(dataDir);
  const server = await startServer({ dataDir });
  const stop = async () => {
    await server.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  };
  return { server, ...made, stop };
}

async function prepare(dataDir: string): Promise<Pick<MinutesHouse, 'meetingId' | 'token' | 'seats'>> {
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir }));
  granted(await app.accounts.setUp(FJORDBY, visitor()));
  const organisationId = (await app.accounts.organisations())[0]?.id ?? '';
  const database = openDatabase(databaseFile(dataDir));
  const meetingId = await makeBigMeeting(app, new SqliteNotesStore(database), organisationId);
  database.close();
  const token = await app.tokens.create(organisationId, ['minutes:read'], 'bench');
  const seats: SeatPlan[] = [];
  for (let n = 0; n < TYPING_MEETINGS; n += 1) seats.push(...(await typingMeeting(app, organisationId)));
  await app.close();
  return { meetingId, token, seats };
}

async function typingMeeting(app: App, organisationId: string): Promise<SeatPlan[]> {
  const { meetingId: id } = await app.rooms.create({ ...meetingInput(), organisationId });
  const room = await app.rooms.open(id);
  if (!room) throw new Error('the meeting is gone');
  await room.execute({ type: 'meeting.start' }, 'system', null);
  const docName = room.state.notes.shared;
  const seats: SeatPlan[] = [];
  for (let writer = 0; writer < PEOPLE_EACH; writer += 1) {
    const place = { role: 'participant' as const, name: `Deltager ${writer + 1}`, tableRole: null };
    const token = app.seats.token(await app.seats.create({ id, organisationId }, place));
    seats.push({ docName, path: `/notes/${docName}?token=${token}`, writer });
  }
  return seats;
}
