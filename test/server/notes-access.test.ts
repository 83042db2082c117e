// Who is let in to the notes, who may write, and when a connection ends.

import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { startLive } from '../support/live.ts';
import { PageWriter, planned, startNotes } from '../support/notes.ts';
import { NotesPeer, updateWith } from '../support/notes-peer.ts';

test('[NT1] a token of nobody, another meeting’s document and one that there is not are refused before the upgrade', async () => {
  const loads: string[] = [];
  const house = await startNotes({
    store: (disk) => ({
      append: (docName, updates) => disk.append(docName, updates),
      appendTogether: (additions) => disk.appendTogether(additions),
      compact: (docName) => disk.compact(docName),
      movedFrom: (docName) => disk.movedFrom(docName),
      load: (docName) => {
        loads.push(docName);
        return disk.load(docName);
      },
    }),
  });
  const { address, shared } = house;
  const refusals = [
    [shared, 'nobody', 401],
    [shared, '', 401],
    [shared, 'stranger', 404],
    ['meeting2.shared', 'anna', 404],
    ['meeting1.secret', 'anna', 404],
    ['..%2F..%2Fetc', 'anna', 404],
    ['', 'anna', 404],
  ] as const;
  for (const [docName, token, status] of refusals) {
    await expect(NotesPeer.connect(address, docName, token)).rejects.toBe(status);
  }
  expect(loads).toEqual([]);
});

test('[NT1] the closed notes are refused to a seat that is not entitled, and open to one that is', async () => {
  const house = await startNotes();
  for (const token of ['carla', 'screen']) {
    await expect(NotesPeer.connect(house.address, house.closed, token)).rejects.toBe(403);
  }
  const anna = await NotesPeer.connect(house.address, house.closed, 'anna');
  anna.update(updateWith('fortroligt'));
  anna.mark(1);
  await anna.hears('saved', ({ mark }) => mark === 1);
  expect((await house.onDisk(house.closed)).getText('text').toString()).toBe('fortroligt');
  expect((await house.onDisk(house.shared)).getText('text').length).toBe(0);
});

test('[NT3] a participant who loses the access to the closed notes is closed out', async () => {
  const house = await startNotes();
  house.command({ type: 'access.grant', participantId: 'carla' });
  const carla = await NotesPeer.connect(house.address, house.closed, 'carla');
  house.command({ type: 'access.revoke', participantId: 'carla' });
  expect(await carla.closed).toBe(4403);
  await expect(NotesPeer.connect(house.address, house.closed, 'carla')).rejects.toBe(403);
});

test('[NT2] a screen receives and cannot send; its connection stays', async () => {
  const house = await startNotes();
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  const screen = await NotesPeer.connect(house.address, house.shared, 'screen');
  screen.update(updateWith('fra skærmen'));
  screen.answer(updateWith('og igen'));
  await screen.hears('denied');
  anna.update(updateWith('fra Anna'));
  await screen.hears('update');
  await anna.settled();
  expect(anna.text).toBe('fra Anna');
  expect(screen.text).toBe('fra Anna');
  expect((await house.onDisk()).getText('text').toString()).toBe('fra Anna');
  expect(screen.heard.some(({ kind }) => kind === 'step1')).toBe(false);
});

test('[NT3] the empty answer of a reader is not a refused write', async () => {
  const house = await startNotes({ play: planned() });
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  carla.answer(Y.encodeStateAsUpdate(new Y.Doc()));
  carla.mark(7);
  await carla.hears('saved', ({ mark }) => mark === 7);
  expect(carla.heard.some(({ kind }) => kind === 'denied')).toBe(false);
});

test('[NT3] after a refused write no mark counts until the server has all that the client holds', async () => {
  const house = await startNotes({ play: planned() });
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  const doc = new Y.Doc();
  carla.update(updateWith('refused', doc));
  await carla.hears('denied');
  carla.mark(1);
  await carla.settled();
  expect(carla.heard.filter((heard) => heard.kind === 'saved').every(({ mark }) => mark === 0)).toBe(true);
  house.command({ type: 'meeting.start' });
  await carla.hears('step1');
  carla.answer(Y.encodeStateAsUpdate(doc));
  await carla.hears('saved', ({ mark }) => mark === 1);
  expect((await house.onDisk()).getText('text').toString()).toBe('refused');
});

test('[NT3] [NT7] what was done without a line is not called saved when the notes are locked by then, and goes in when they open', async () => {
  const house = await startNotes();
  const writes = new PageWriter(house, 'carla');
  const deletes = new PageWriter(house, 'anna');
  writes.write('skrevet i mødet');
  await Promise.all([writes.saved(), deletes.reads('skrevet i mødet')]);
  const offline = [writes, deletes].map(({ link }) => link.provider);
  for (const provider of offline) provider.disconnect();
  writes.write(', og uden net');
  deletes.text.delete(0, 8);
  house.command({ type: 'meeting.close' });
  for (const provider of offline) provider.connect();
  for (const page of [writes, deletes]) {
    await page.until(({ isRefused }) => isRefused);
    await page.until(({ provider }) => provider.synced);
    expect(page.link.saving).toBe('saving');
    expect(page.link.waiting).toBe(1);
  }
  const reader = new PageWriter(house, 'carla');
  await reader.saved();
  expect(reader.link.isRefused).toBe(false);
  house.command({ type: 'meeting.reopen', reason: 'Et punkt manglede' });
  await Promise.all([writes.saved(), deletes.saved()]);
  expect((await house.onDisk()).getText('text').toString()).toBe('i mødet, og uden net');
});

test('[NT3] a participant writes no more when the meeting is closed, the secretary does', async () => {
  const house = await startNotes();
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  const bent = await NotesPeer.connect(house.address, house.shared, 'bent');
  house.command({ type: 'meeting.close' });
  carla.update(updateWith('for sent'));
  await carla.hears('denied');
  bent.update(updateWith('rettet'));
  await carla.hears('update');
  expect((await house.onDisk()).getText('text').toString()).toBe('rettet');
});

test('[NT15] a seat that is removed loses its connections at the next heartbeat, the others stay', async () => {
  const house = await startNotes({ server: { heartbeatMs: 500 } });
  const first = await NotesPeer.connect(house.address, house.shared, 'carla');
  const second = await NotesPeer.connect(house.address, house.shared, 'carla');
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  house.seats.delete('carla');
  expect(await Promise.all([first.closed, second.closed])).toEqual([4403, 4403]);
  await anna.settled();
});

test('[NT1] [NT2] seats and rooms of a real App: each opens its own meeting’s notes', async () => {
  const live = await startLive();
  const anna = await live.sit('facilitator');
  const screen = await live.place('screen');
  const { shared } = anna.state.notes;
  const address = `${live.origin.replace('http', 'ws')}/notes`;
  const { token } = await live.place('participant');
  await expect(NotesPeer.connect(address, shared, `${token}x`)).rejects.toBe(401);
  await expect(NotesPeer.connect(address, 'another.shared', token)).rejects.toBe(404);
  const early = await NotesPeer.connect(address, shared, token);
  early.update(updateWith('for tidligt'));
  await early.hears('denied');
  await anna.done({ type: 'meeting.start' });
  await early.hears('step1');
  const reader = await NotesPeer.connect(address, shared, screen.token);
  early.update(updateWith('nu'));
  await reader.hears('update');
  expect((await live.app.notes.text(shared)).getText('text').toString()).toBe('nu');
});
