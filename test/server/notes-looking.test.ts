// Who hears of new text, and when: those who write at once, those who look a few times a second.

import { expect, test } from 'vitest';
import { Broadcast } from '../../server/notes/broadcast.ts';
import type { NotesConnection } from '../../server/notes/notes-connection.ts';
import { wsFrame } from '../../server/notes/ws-frame.ts';
import { startNotes } from '../support/notes.ts';
import { NotesPeer, updateWith } from '../support/notes-peer.ts';
import * as Y from 'yjs';

const countOf = (peer: NotesPeer, kind: string) => peer.heard.filter((heard) => heard.kind === kind).length;

test('[NT18] a screen and a page that looks get many updates in one, whole and in order; a plain client each of them', async () => {
  const house = await startNotes({ server: { lookMs: 200 } });
  const connect = (token: string) => NotesPeer.connect(house.address, house.shared, token);
  const [anna, plain, looking, screen] = await Promise.all(['anna', 'bent', 'carla', 'screen'].map(connect));
  if (!anna || !plain || !looking || !screen) throw new Error('somebody is missing');
  looking.look(true);
  await looking.settled();
  const doc = new Y.Doc();
  for (let index = 0; index < 40; index += 1) {
    anna.update(updateWith(`${index} `, doc));
    anna.mark(index + 1);
    await anna.hears('saved', ({ mark }) => mark === index + 1);
  }
  const whole = doc.getText('text').toString();
  for (const peer of [looking, screen]) {
    await peer.hears('update', () => peer.text === whole);
    expect(countOf(peer, 'update')).toBeLessThan(15);
    expect(countOf(peer, 'awareness')).toBe(0);
  }
  await plain.hears('update', () => plain.text === whole);
  expect(countOf(plain, 'update')).toBe(40);
});

test('[NT18] who begins to write gets what is missing at once, and every update from then on', async () => {
  const house = await startNotes({ server: { lookMs: 3_600_000 } });
  const connect = (token: string) => NotesPeer.connect(house.address, house.shared, token);
  const [anna, carla, bent] = [await connect('anna'), await connect('carla'), await connect('bent')];
  anna.say(11, { itemId: 'a' });
  carla.look(true);
  bent.look(true);
  await Promise.all([carla.settled(), bent.settled()]);
  const doc = new Y.Doc();
  anna.update(updateWith('usét ', doc));
  anna.mark(1);
  await anna.hears('saved', ({ mark }) => mark === 1);
  expect(countOf(carla, 'update') + countOf(bent, 'update')).toBe(0);

  carla.look(false);
  await carla.hears('update');
  expect(carla.text).toBe('usét ');
  await carla.hears('awareness', ({ states }) => states.get(11)?.['itemId'] === 'a');
  anna.update(updateWith('set straks ', doc));
  await carla.hears('update', () => carla.text === 'set straks usét ');

  bent.update(updateWith('og jeg skriver '));
  await bent.hears('update', () => bent.text.includes('usét'));
});

test('[NT18] a screen goes on looking, whatever it says', async () => {
  const house = await startNotes({ server: { lookMs: 3_600_000 } });
  const screen = await NotesPeer.connect(house.address, house.shared, 'screen');
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  screen.look(false);
  await screen.settled();
  anna.update(updateWith('skrevet'));
  anna.mark(1);
  await anna.hears('saved', ({ mark }) => mark === 1);
  await anna.settled();
  expect(countOf(screen, 'update')).toBe(0);
  await screen.settled();
  expect(screen.text).toBe('skrevet');
});

/** The broadcast of a room of this size, on a server that is busy for this share of its time. */
function broadcastTo(size: number, share = 0): Broadcast {
  const connection = () => ({ looks: false, write: () => undefined }) as unknown as NotesConnection;
  return new Broadcast(new Set(Array.from({ length: size }, connection)), 300, { share });
}

test('[NT17] a small room gathers nothing; a full one gathers after it has told, for some milliseconds at most', () => {
  for (const size of [30, 250]) {
    const small = broadcastTo(size);
    small.tell(updateWith('x'));
    expect(small.paceMs).toBe(0);
  }
  const full = broadcastTo(1_000);
  expect(full.paceMs).toBe(0);
  full.tell(updateWith('x'));
  expect(full.paceMs).toBeGreaterThan(5);
  expect(full.paceMs).toBeLessThanOrEqual(27);
});

test.for([
  [0.5, 0],
  [0.8, 25],
  [1, 50],
])(
  '[NT17] a server that is busy for %d of its time gathers for %d ms, also in a small room',
  ([share = 0, gatherMs]) => {
    expect(broadcastTo(5, share).paceMs).toBeCloseTo(gatherMs ?? 0);
  },
);

test.for([0, 1, 125, 126, 65_535, 65_536, 200_000])(
  '[NT10] a frame of %i bytes is one that every client reads',
  async (size) => {
    const { WebSocketServer, WebSocket } = await import('ws');
    const server = new WebSocketServer({ port: 0 });
    const payload = new Uint8Array(size).map((_, index) => index % 251);
    server.on('connection', (_socket, { socket }) => void socket.write(wsFrame(payload)));
    const { port } = server.address() as { port: number };
    const client = new WebSocket(`ws://127.0.0.1:${port}`);
    const [data, isBinary] = await new Promise<[Buffer, boolean]>((resolve) =>
      client.once('message', (bytes: Buffer, binary) => resolve([bytes, binary])),
    );
    expect(isBinary).toBe(true);
    expect(Buffer.compare(data, payload)).toBe(0);
    client.terminate();
    server.close();
  },
);
