// Keeps a database as this version writes it, for the versions to come: `npm run keep:database`, before the next migration is
// added. The code plays a meeting; a table that it has not come to gets one row that fits it.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import BetterSqlite3, { type Database as Sqlite } from 'better-sqlite3';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { Host } from '../../server/host.ts';
import { projectPath } from '../../server/project-path.ts';
import { databaseFile } from '../../server/store/database.ts';
import type { Snapshot } from '../../src/lib/core/protocol/live.ts';

const ADMIN = { SAMTALERUM_ADMIN_EMAIL: 'kirsten@fjordby.dk', SAMTALERUM_ADMIN_PASSWORD: 'fjorden ligger stille' };
const migrations = readdirSync(projectPath('drizzle', 'sqlite')).filter((name) => name.endsWith('.sql'));
const newest = migrations.sort().at(-1)?.replace('.sql', '') ?? '';
const dataDir = mkdtempSync(join(tmpdir(), 'samtalerum-keep-'));

const app = await createApp(readConfig({ LOG_LEVEL: 'warn', DATA_DIR: dataDir, ...ADMIN }));
const host = new Host(app, (_req, res) => void res.writeHead(404).end());
const origin = `http://127.0.0.1:${await host.listen(0, '127.0.0.1')}`;
const [organisation] = await app.accounts.organisations();
const organisationId = organisation?.id ?? '';
const agenda = [{ title: 'Punkt', kind: 'decision', plannedMs: 600_000, closed: false } as const];
const head = {
  title: 'Møde',
  language: 'da',
  template: 'frit',
  phase: 'planned',
  place: '',
  forum: '',
  school: '',
} as const;
const { meetingId } = await app.rooms.create({
  ...{ ...head, organisationId, organisation: organisation?.name ?? '', agenda: [...agenda] },
  ...{ startsAtMs: Date.now(), plannedMs: 600_000, timeZone: 'Europe/Copenhagen' },
});

async function sit(role: 'facilitator' | 'participant', name: string) {
  const seat = await app.seats.create({ id: meetingId, organisationId }, { role, name, tableRole: null });
  const token = app.seats.token(seat);
  const socket = io(origin, { path: '/live', auth: { token }, transports: ['websocket'], forceNew: true });
  const { state } = await new Promise<Snapshot>((resolve) => socket.once('snapshot', resolve));
  const done = async (command: { type: string; [field: string]: unknown }) => {
    const answer = (await socket.emitWithAck('command', { id: randomUUID(), ...command })) as { ok: boolean };
    if (!answer.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(answer)}`);
  };
  return { token, socket, state, done, participantId: seat.participantId };
}

const lead = await sit('facilitator', 'Anna Bergmann');
const guest = await sit('participant', 'Per Krogh');
const itemId = lead.state.agenda[0]?.id ?? '';
await lead.done({ type: 'meeting.start' });
await lead.done({ type: 'item.start', itemId });
await lead.done({ type: 'decision.record', itemId, text: 'Udvalget besluttede at gå videre.' });
const owner = { participantId: guest.participantId };
await lead.done({ type: 'agreement.add', itemId, what: 'Skrive til skolerne', owner, followUpOn: '2027-03-01' });
const someone = { name: 'Forvaltningen' };
await lead.done({ type: 'agreement.add', what: 'Finde et lokale', owner: someone, followUpOn: '2027-01-15' });

const doc = new Y.Doc();
const notes = new WebsocketProvider(`${origin.replace('http', 'ws')}/notes`, lead.state.notes.shared, doc, {
  params: { token: guest.token },
  disableBc: true,
  WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
});
await new Promise((resolve) => notes.once('sync', resolve));
const paragraph = new Y.XmlElement('paragraph');
paragraph.insert(0, [new Y.XmlText('Skrevet af Per.')]);
doc.getXmlFragment(`item:${itemId}`).push([paragraph]);
const sqlite = new BetterSqlite3(databaseFile(dataDir));
while (!sqlite.prepare('SELECT 1 FROM note_update').get()) await pause(20);
await lead.done({ type: 'meeting.close' });
notes.destroy();
for (const { socket } of [lead, guest]) socket.disconnect();
await host.stop();

fillTheRest(sqlite);
const copy = join(dataDir, 'copy.sqlite');
sqlite.prepare('VACUUM INTO ?').run(copy);
sqlite.close();
const kept = projectPath('test', 'golden', 'databases', `${newest}.sqlite.gz`);
writeFileSync(kept, gzipSync(readFileSync(copy), { level: 9 }));
rmSync(dataDir, { recursive: true });
console.log(kept);

/** Gives each table that has none a row. */
function fillTheRest(database: Sqlite): void {
  database.pragma('foreign_keys = OFF');
  const named = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '__*'`;
  for (const table of database.prepare(named).pluck().all() as string[]) {
    if (database.prepare(`SELECT 1 FROM "${table}"`).get()) continue;
    const columns = database.prepare('SELECT name, type FROM pragma_table_info(?)').all(table) as Column[];
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const places = columns.map(() => '?').join(', ');
    database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${places})`).run(...columns.map(valueFor));
  }
}

interface Column {
  name: string;
  type: string;
}

/** Texts are valid JSON, for the columns that hold some. */
function valueFor({ name, type }: Column): string | number | Buffer {
  if (name === 'organisation_id') return organisationId;
  if (name === 'meeting_id') return meetingId;
  if (/text/i.test(type)) return '[]';
  return /blob/i.test(type) ? Buffer.of(0, 0) : 1;
}
