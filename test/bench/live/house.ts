// A data directory with meetings and seats, made before the measured server starts on it, and that server.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import type { SeatRole } from '../../../src/lib/core/meeting/vocabulary.ts';
import { FJORDBY, granted, visitor } from '../../support/accounts.ts';
import { meetingInput } from '../../support/rooms.ts';
import { startServer, type ServerProcess } from '../../support/server.ts';

/** The first token is the facilitator's. */
export interface MeetingUnderLoad {
  meetingId: string;
  itemId: string;
  tokens: string[];
}

export interface BenchHouse {
  server: ServerProcess;
  meetings: MeetingUnderLoad[];
  stop(): Promise<void>;
}

/** Makes running meetings with so many seats each, and starts the built server, which may run a module of the caller's first. */
export async function startHouse(meetings: number, seatsEach: number, preload?: string): Promise<BenchHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-bench-'));
  const made = await prepare(dataDir, meetings, seatsEach);
  const server = await startServer({ dataDir, ...(preload === undefined ? {} : { preload }) });
  const stop = async () => {
    await server.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  };
  return { server, meetings: made, stop };
}

async function prepare(dataDir: string, meetings: number, seatsEach: number): Promise<MeetingUnderLoad[]> {
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir }));
  granted(await app.accounts.setUp(FJORDBY, visitor()));
  const organisationId = (await app.accounts.organisations())[0]?.id ?? '';
  const made: MeetingUnderLoad[] = [];
  for (let n = 0; n < meetings; n += 1) {
    const { meetingId } = await app.rooms.create({ ...meetingInput(), organisationId });
    const room = await app.rooms.open(meetingId);
    if (!room) throw new Error('the meeting is gone');
    await room.execute({ type: 'meeting.start' }, 'system', null);
    const itemId = room.state.agenda[0]?.id ?? '';
    await room.execute({ type: 'item.start', itemId }, 'system', null);
    const tokens: string[] = [];
    for (let seat = 0; seat < seatsEach; seat += 1) {
      const role: SeatRole = seat === 0 ? 'facilitator' : seat === 1 ? 'screen' : 'participant';
      const place = { role, name: `Deltager ${seat + 1}`, tableRole: null };
      tokens.push(app.seats.token(await app.seats.create({ id: meetingId, organisationId }, place)));
    }
    made.push({ meetingId, itemId, tokens });
  }
  await app.close();
  return made;
}
