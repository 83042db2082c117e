// What a peer may try on the notes. Each time at most its own connection ends, with a code, and the others write on.

import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { startNotes, type NotesHouse } from '../support/notes.ts';
import { awareness, NotesPeer, numbers, syncFrame, updateWith } from '../support/notes-peer.ts';

async function meeting() {
  const house = await startNotes();
  const [anna, carla, mallory] = await Promise.all(
    ['anna', 'carla', 'bent'].map((token) => NotesPeer.connect(house.address, house.shared, token)),
  );
  if (!anna || !carla || !mallory) throw new Error('somebody is missing');
  return { house, anna, carla, mallory };
}

let words = 0;
/** Fails unless the two go on writing to each other. */
async function expectGoesOn(house: NotesHouse, writer: NotesPeer, reader: NotesPeer): Promise<void> {
  const said = `[${(words += 1)}]`;
  writer.update(updateWith(said));
  await reader.hears('update', ({ payload }) => Buffer.from(payload).includes(said));
  expect((await house.onDisk()).getText('text').toString()).toContain(said);
}

describe('[NT10] frames that are none close the one who sends them', () => {
  const update = updateWith('god tekst');
  const frames: [string, Uint8Array | string][] = [
    ['nothing', new Uint8Array()],
    ['text', 'hej'],
    ['a type that there is not', numbers(42)],
    ['a sync step that there is not', syncFrame(9, new Uint8Array())],
    ['a number that does not end', new Uint8Array([0x80, 0x80, 0x80])],
    ['a length beyond the frame', numbers(0, 2, 1_000_000)],
    ['an update cut short', syncFrame(2, update.subarray(0, update.length - 3))],
    ['an answer of noise', syncFrame(1, new Uint8Array(100).fill(0xff))],
    ['a state vector of noise', syncFrame(0, new Uint8Array([0xff, 0xff, 0xff]))],
    ['an update that claims 33 million parts', syncFrame(2, numbers(1, 33_554_431, 7, 0))],
    ['awareness that claims a million entries', awarenessOf(numbers(1_000_000))],
    ['awareness that is no JSON', awareness([[1, 1, '{']])],
    ['awareness that is no object', awareness([[1, 1, '5']])],
    ['a mark without a number', numbers(100)],
    ['a look without a number', numbers(101)],
  ];
  test.for(frames)('[NT10] %s', async ([, frame]) => {
    const { house, anna, carla, mallory } = await meeting();
    mallory.send(frame);
    expect(await mallory.closed).toBe(4400);
    await expectGoesOn(house, anna, carla);
  });
});

test('[NT10] noise of any kind never reaches the disk, and never the others', async () => {
  const { house, anna, carla } = await meeting();
  const frames = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 60 }), { numRuns: 150, seed: 20_261_122 });
  for (const noise of frames) {
    const mallory = await NotesPeer.connect(house.address, house.shared, 'bent');
    mallory.send(noise);
    mallory.send(syncFrame(2, noise));
    mallory.send(numbers(42));
    expect([4400, 4414]).toContain(await mallory.closed);
  }
  await expectGoesOn(house, anna, carla);
  const fresh = await NotesPeer.connect(house.address, house.shared, 'screen');
  await fresh.settled();
  expect(fresh.text).toBe(carla.text);
});

test('[NT10] an update that is damaged in any byte leaves what is on disk readable', async () => {
  const { house, anna, carla } = await meeting();
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('item:one');
  fragment.insert(0, [new Y.XmlElement('paragraph')]);
  (fragment.get(0) as Y.XmlElement).insert(0, [new Y.XmlText('Vi er enige')]);
  doc.getText('text').insert(0, 'fælles');
  doc.getText('text').delete(0, 2);
  const sound = Y.encodeStateAsUpdate(doc);
  let mallory = await NotesPeer.connect(house.address, house.shared, 'bent');
  for (let at = 0; at < sound.length; at += 1) {
    for (const value of [0, 127, 255]) {
      const damaged = sound.slice();
      damaged[at] = value;
      mallory.update(damaged);
    }
    const hasEnded = await Promise.race([mallory.closed.then(() => true), mallory.settled().then(() => false)]);
    if (hasEnded) mallory = await NotesPeer.connect(house.address, house.shared, 'bent');
  }
  await expectGoesOn(house, anna, carla);
  await house.onDisk();
});

test('[NT10] a frame of nine megabytes is closed with 1009, a document of more than twenty with 4413', async () => {
  const { house, anna, carla, mallory } = await meeting();
  mallory.update(updateWith('x'.repeat(9 * 1024 * 1024)));
  expect(await mallory.closed).toBe(1009);
  const fillers = [];
  for (let part = 0; part < 3; part += 1) {
    const filler = await NotesPeer.connect(house.address, house.shared, 'bent');
    await filler.hears('step1');
    filler.answer(updateWith('y'.repeat(7 * 1024 * 1024)));
    filler.mark(1);
    fillers.push(filler);
  }
  expect(await fillers[2]?.closed).toBe(4413);
  for (const filler of fillers.slice(0, 2)) await filler.hears('saved', ({ mark }) => mark === 1);
  expect((await house.onDisk()).getText('text').length).toBe(14 * 1024 * 1024);
  await expectGoesOn(house, anna, carla);
});

test('[NT10] [NT19] a live update of more than a megabyte is closed with 4415; what the server has asked for may fill a frame, once', async () => {
  const { house, anna, carla, mallory } = await meeting();
  const second = await NotesPeer.connect(house.address, house.shared, 'bent');
  mallory.update(updateWith('x'.repeat(1024 * 1024)));
  expect(await mallory.closed).toBe(4415);
  expect((await house.onDisk()).getText('text').length).toBe(0);
  const doc = new Y.Doc();
  await second.hears('step1');
  second.answer(updateWith('y'.repeat(7 * 1024 * 1024), doc));
  second.mark(1);
  await second.hears('saved', ({ mark }) => mark === 1);
  second.answer(updateWith('z'.repeat(2 * 1024 * 1024), doc));
  expect(await second.closed).toBe(4415);
  expect((await house.onDisk()).getText('text').length).toBe(7 * 1024 * 1024);
  await expectGoesOn(house, anna, carla);
});

test('[NT10] updates that wait for one that never comes fill the document too', async () => {
  const { house, anna, carla, mallory } = await meeting();
  for (let i = 0; i < 3; i += 1) mallory.update(updateAfterGap('x'.repeat(900 * 1024)));
  expect(await mallory.closed).toBe(4413);
  await expectGoesOn(house, anna, carla);
});

test('[NT10] marks that are doubled, run backwards or are enormous concern the one who sends them', async () => {
  const { house, anna, carla, mallory } = await meeting();
  for (const mark of [5, 5, 3, Number.MAX_SAFE_INTEGER, 0, 7]) mallory.mark(mark);
  await mallory.hears('saved', ({ mark }) => mark === 7);
  expect(mallory.heard.flatMap((heard) => (heard.kind === 'saved' ? [heard.mark] : []))).toEqual([
    ...[5, 5, 3, Number.MAX_SAFE_INTEGER, 0, 7],
  ]);
  await expectGoesOn(house, anna, carla);
  expect([anna, carla].flatMap(({ heard }) => heard.filter(({ kind }) => kind === 'saved'))).toEqual([]);
});

test('[NT10] the same update twice, in any order, and answers nobody asked for leave one text', async () => {
  const { house, anna, carla, mallory } = await meeting();
  const doc = new Y.Doc();
  const updates = ['tre ', 'to ', 'en '].map((word) => updateWith(word, doc));
  for (const update of [...updates.toReversed(), ...updates]) {
    mallory.update(update);
    mallory.answer(update);
  }
  await carla.hears('update');
  await carla.settled();
  expect(carla.text).toBe('en to tre ');
  await expectGoesOn(house, anna, carla);
});

test('[NT10] a flood of updates closes the seat that sends it with 4429, on all its connections together', async () => {
  const { house, anna, carla, mallory } = await meeting();
  const second = await NotesPeer.connect(house.address, house.shared, 'bent');
  const update = updateWith('.');
  for (let index = 0; index < 1_500; index += 1) {
    mallory.update(update);
    second.update(update);
  }
  expect(await Promise.race([mallory.closed, second.closed])).toBe(4429);
  await expectGoesOn(house, anna, carla);
});

test('[NT10] the echo of a full room is no flood', async () => {
  const { house, anna, carla } = await meeting();
  const others = Array.from({ length: 30 }, (_, index): [number, number, string] => [
    index,
    1,
    JSON.stringify({ cursor: null, name: 'x'.repeat(200) }),
  ]);
  carla.say(77, {});
  for (let index = 0; index < 2_500; index += 1) carla.send(awareness([[77, 2, '{}'], ...others]));
  await carla.settled();
  await expectGoesOn(house, anna, carla);
});

test('[NT10] who asks for the whole document again and again is stopped', async () => {
  const { house, anna, carla, mallory } = await meeting();
  for (let index = 0; index < 1_000; index += 1) mallory.ask();
  expect(await mallory.closed).toBe(4429);
  await expectGoesOn(house, anna, carla);
});

test('[NT9] [NT10] awareness of more than four kilobytes is closed with 4414', async () => {
  const { house, anna, carla, mallory } = await meeting();
  mallory.say(5, { itemId: 'x'.repeat(5_000) });
  expect(await mallory.closed).toBe(4414);
  await expectGoesOn(house, anna, carla);
});

test('[NT9] nobody speaks for another’s client, takes its name, or removes it', async () => {
  const { anna, carla, mallory } = await meeting();
  anna.say(11, { user: { name: 'x', color: 'y' }, itemId: 'a' });
  await carla.hears('awareness', ({ states }) => states.get(11)?.['itemId'] === 'a');
  mallory.say(22, { user: { name: 'Anna Holm', color: '#ffffff' }, participantId: 'anna', itemId: 'b' });
  mallory.say(11, { itemId: 'taken over' }, 1_000);
  mallory.say(11, null, 2_000);
  mallory.say(33, { itemId: 'a second one' });
  mallory.say(22, { itemId: 'last' }, 2);
  const { states } = await carla.hears('awareness', (heard) => heard.states.get(22)?.['itemId'] === 'last');
  expect(states.get(22)).toMatchObject({ participantId: 'bent', user: { name: 'Bent Krogh' } });
  const about = (clientId: number) =>
    carla.heard.flatMap((heard) => (heard.kind === 'awareness' ? [heard.states.get(clientId)] : []));
  expect(about(11).filter((state) => state !== undefined)).toEqual([expect.objectContaining({ itemId: 'a' })]);
  expect(about(33).filter((state) => state !== undefined)).toEqual([]);
  expect(about(22).every((state) => state === undefined || state?.['participantId'] === 'bent')).toBe(true);
});

test('[NT9] a caret that is none would break the editors of the others: it is not passed on', async () => {
  const { anna, carla } = await meeting();
  const place = { type: null, tname: 'item:one', item: null, assoc: 0 };
  const carets = [
    5,
    'x',
    { anchor: 5, head: 5 },
    { anchor: {}, head: {} },
    { anchor: { ...place, item: { client: 1, clock: -1 } }, head: place },
    { anchor: { ...place, type: { client: 1.5, clock: 0 } }, head: place },
    { anchor: { ...place, tname: 'x'.repeat(200) }, head: place },
  ];
  for (const [index, cursor] of carets.entries()) {
    anna.say(11, { cursor, itemId: String(index) });
    const { states } = await carla.hears('awareness', (heard) => heard.states.get(11)?.['itemId'] === String(index));
    expect(states.get(11)?.['cursor']).toBeNull();
  }
  anna.say(11, { cursor: { anchor: place, head: place }, itemId: 'sound' });
  const { states } = await carla.hears('awareness', (heard) => heard.states.get(11)?.['itemId'] === 'sound');
  expect(states.get(11)?.['cursor']).toMatchObject({ anchor: { tname: 'item:one' } });
});

test('[NT9] a screen is shown to nobody', async () => {
  const { house, anna, carla } = await meeting();
  const screen = await NotesPeer.connect(house.address, house.shared, 'screen');
  screen.say(44, { itemId: 'here' });
  anna.say(11, { itemId: 'a' });
  await carla.hears('awareness', ({ states }) => states.has(11));
  expect(carla.heard.some((heard) => heard.kind === 'awareness' && heard.states.has(44))).toBe(false);
});

test('[NT9] who comes later is told who is here, and who asks is told again', async () => {
  const { house, anna } = await meeting();
  anna.say(11, { itemId: 'a' });
  await anna.settled();
  const late = await NotesPeer.connect(house.address, house.shared, 'bent');
  await late.hears('awareness', ({ states }) => states.get(11)?.['itemId'] === 'a');
  const count = () => late.heard.filter((heard) => heard.kind === 'awareness' && heard.states.has(11)).length;
  const before = count();
  late.send(numbers(3));
  await late.settled();
  expect(count()).toBeGreaterThan(before);
});

test('[NT9] a page that comes back on a new connection keeps its caret', async () => {
  const { house, anna, carla } = await meeting();
  anna.say(11, { itemId: 'before' });
  await carla.hears('awareness', ({ states }) => states.get(11)?.['itemId'] === 'before');
  const again = await NotesPeer.connect(house.address, house.shared, 'anna');
  again.say(11, { itemId: 'after' });
  await carla.hears('awareness', ({ states }) => states.get(11)?.['itemId'] === 'after');
  anna.socket.terminate();
  again.say(11, { itemId: 'still here' });
  await carla.hears('awareness', ({ states }) => states.get(11)?.['itemId'] === 'still here');
  expect(carla.heard.some((heard) => heard.kind === 'awareness' && heard.states.get(11) === null)).toBe(false);
});

test('[NT10] a connection that is cut in the middle of an upgrade, and one that never gets through, harm nobody', async () => {
  const never = new Promise<null>(() => undefined);
  const house = await startNotes({ server: { upgradeMs: 50 } });
  const stuck = await startNotes({ server: { upgradeMs: 50, seats: { fromToken: () => never } } });
  const cut = await rawUpgrade(house, 'anna');
  cut.destroy();
  const waiting = await rawUpgrade(stuck, 'anna');
  await once(waiting, 'close');
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  await expectGoesOn(house, anna, carla);
});

test('[NT10] an upgrade that is no WebSocket’s is refused', async () => {
  const { house, anna, carla } = await meeting();
  const socket = await rawUpgrade(house, 'anna', 'Sec-WebSocket-Key: short\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 /);
  await expectGoesOn(house, anna, carla);
});

async function rawUpgrade(house: NotesHouse, token: string, headers = ''): Promise<Socket> {
  const { port, host, pathname } = new URL(`${house.address}/${house.shared}`);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    `GET ${pathname}?token=${token} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\n${headers}\r\n`,
  );
  return socket;
}

function awarenessOf(payload: Uint8Array): Uint8Array {
  return Uint8Array.from([1, ...numbers(payload.length), ...payload]);
}

/** An update that follows on one which is never sent. */
function updateAfterGap(text: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, 'før');
  const before = Y.encodeStateVector(doc);
  doc.getText('text').insert(3, text);
  return Y.encodeStateAsUpdate(doc, before);
}
